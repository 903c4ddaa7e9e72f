// The Records module.
