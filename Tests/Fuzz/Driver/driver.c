#include "driver.h"

// SwiftPM wants a source file in each target; the function itself comes from libFuzzer.
