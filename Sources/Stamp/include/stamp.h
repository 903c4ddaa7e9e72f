#ifndef SHIKIRI_STAMP_H
#define SHIKIRI_STAMP_H

/// The commit that the program was built from, as the one who built it named it; `unknown` where nobody did.
const char *shikiri_commit(void);

#endif
