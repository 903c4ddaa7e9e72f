// The Pages module.
