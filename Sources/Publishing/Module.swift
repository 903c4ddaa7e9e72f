// The Publishing module.
