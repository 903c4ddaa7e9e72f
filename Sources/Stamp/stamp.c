#include "stamp.h"

#ifndef SHIKIRI_COMMIT
#define SHIKIRI_COMMIT "unknown"
#endif

const char *shikiri_commit(void) { return SHIKIRI_COMMIT; }
