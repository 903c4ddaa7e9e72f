// The People module.
