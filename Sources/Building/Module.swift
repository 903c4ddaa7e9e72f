// The Building module.
