// The Loading module.
