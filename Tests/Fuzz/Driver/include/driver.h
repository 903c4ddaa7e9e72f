#ifndef SHIKIRI_FUZZ_DRIVER_H
#define SHIKIRI_FUZZ_DRIVER_H

#include <stddef.h>
#include <stdint.h>

// Declared by libFuzzer, for programs that have a `main` of their own.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));

#endif
