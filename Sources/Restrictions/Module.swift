// The Restrictions module.
