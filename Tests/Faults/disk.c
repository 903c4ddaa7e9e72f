// Stands between a program and its C library, and breaks the disk below one folder: the Nth call that touches it fails,
// or the process ends there, or the medium is full from there on. Loaded with LD_PRELOAD; told by the environment:
//   FAULT_ROOT   the folder; calls that touch nothing below it are left alone
//   FAULT_LOG    a file to which every call is appended, a line each: its number, its name, its path
//   FAULT_AT     the number of the call, from 1
//   FAULT_HOW    what happens there: an error number, "kill", or "full"
//   FAULT_FORGET names of calls that are left out and said to have worked: what a program does that forgets them
//   FAULT_NO_EXCHANGE  set: the file system knows no renameat2
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_int count;
static atomic_int full;

#define NEXT(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

// The absolute path that a descriptor and a name mean; not resolved further.
static void place(int folder, const char *name, char *path) {
  if (name && name[0] == '/') {
    snprintf(path, PATH_MAX, "%s", name);
    return;
  }
  char link[64];
  if (folder == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
  else snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
  ssize_t size = syscall(SYS_readlink, link, path, PATH_MAX - 1);
  if (size < 0) size = 0;
  path[size] = 0;
  if (name && name[0]) snprintf(path + size, PATH_MAX - size, "/%s", name);
}

static int listed(const char *names, const char *name) {
  size_t length = strlen(name);
  for (const char *at = names; at && (at = strstr(at, name)); at += length)
    if ((at == names || at[-1] == ',') && (at[length] == 0 || at[length] == ',')) return 1;
  return 0;
}

// What becomes of a call: 0 it is made, -1 it fails (errno is set), 1 it is left out.
static int judge(const char *call, int folder, const char *name, int needs_room) {
  const char *root = getenv("FAULT_ROOT");
  if (!root) return 0;
  char path[PATH_MAX];
  place(folder, name, path);
  if (strncmp(path, root, strlen(root)) != 0) return 0;
  if (listed(getenv("FAULT_FORGET"), call)) return 1;
  int number = ++count;
  const char *log = getenv("FAULT_LOG");
  if (log) {
    char line[PATH_MAX + 64];
    int size = snprintf(line, sizeof line, "%d %s %s\n", number, call, path);
    int file = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
    syscall(SYS_write, file, line, size);
    syscall(SYS_close, file);
  }
  const char *at = getenv("FAULT_AT"), *how = getenv("FAULT_HOW");
  if (at && number == atoi(at)) {
    if (strcmp(how, "kill") == 0) syscall(SYS_kill, getpid(), SIGKILL);
    else if (strcmp(how, "full") == 0) full = 1;
    else {
      errno = atoi(how);
      return -1;
    }
  }
  if (full && needs_room) {
    errno = ENOSPC;
    return -1;
  }
  return 0;
}

#define JUDGE(call, folder, name, room, failed) \
  switch (judge(call, folder, name, room)) { \
    case -1: return failed; \
    case 1: return 0; \
  }

int openat(int folder, const char *name, int flags, ...) {
  NEXT(openat);
  mode_t mode = 0;
  if (flags & O_CREAT) {
    va_list list;
    va_start(list, flags);
    mode = va_arg(list, mode_t);
    va_end(list);
  }
  JUDGE(flags & O_CREAT ? "create" : "openat", folder, name, flags & O_CREAT, -1);
  return real(folder, name, flags, mode);
}

int open(const char *name, int flags, ...) {
  NEXT(open);
  mode_t mode = 0;
  if (flags & O_CREAT) {
    va_list list;
    va_start(list, flags);
    mode = va_arg(list, mode_t);
    va_end(list);
  }
  JUDGE(flags & O_CREAT ? "create" : "open", AT_FDCWD, name, flags & O_CREAT, -1);
  return real(name, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t size) {
  NEXT(write);
  switch (judge("write", file, NULL, 1)) {
    case -1: return -1;
    case 1: return size;
  }
  return real(file, bytes, size);
}

ssize_t read(int file, void *bytes, size_t size) {
  NEXT(read);
  JUDGE("read", file, NULL, 0, -1);
  return real(file, bytes, size);
}

int close(int file) {
  NEXT(close);
  // The file is closed whatever is said.
  int judged = judge("close", file, NULL, 0), code = errno;
  int result = real(file);
  if (judged == -1) errno = code;
  return judged == -1 ? -1 : result;
}

int mkdirat(int folder, const char *name, mode_t mode) {
  NEXT(mkdirat);
  JUDGE("mkdirat", folder, name, 1, -1);
  return real(folder, name, mode);
}

int unlinkat(int folder, const char *name, int flags) {
  NEXT(unlinkat);
  JUDGE("unlinkat", folder, name, 0, -1);
  return real(folder, name, flags);
}

int linkat(int from, const char *name, int to, const char *other, int flags) {
  NEXT(linkat);
  JUDGE("linkat", to, other, 1, -1);
  return real(from, name, to, other, flags);
}

int symlinkat(const char *target, int folder, const char *name) {
  NEXT(symlinkat);
  JUDGE("symlinkat", folder, name, 1, -1);
  return real(target, folder, name);
}

int renameat(int from, const char *name, int to, const char *other) {
  NEXT(renameat);
  JUDGE("renameat", to, other, 0, -1);
  return real(from, name, to, other);
}

int renameat2(int from, const char *name, int to, const char *other, unsigned flags) {
  NEXT(renameat2);
  if (getenv("FAULT_NO_EXCHANGE")) {
    errno = ENOSYS;
    return -1;
  }
  JUDGE("renameat2", to, other, 0, -1);
  return real(from, name, to, other, flags);
}

int fstatat(int folder, const char *name, struct stat *status, int flags) {
  NEXT(fstatat);
  JUDGE("fstatat", folder, name, 0, -1);
  return real(folder, name, status, flags);
}

int fstat(int file, struct stat *status) {
  NEXT(fstat);
  JUDGE("fstat", file, NULL, 0, -1);
  return real(file, status);
}

int fchmodat(int folder, const char *name, mode_t mode, int flags) {
  NEXT(fchmodat);
  JUDGE("fchmodat", folder, name, 0, -1);
  return real(folder, name, mode, flags);
}

int fchmod(int file, mode_t mode) {
  NEXT(fchmod);
  JUDGE("fchmod", file, NULL, 0, -1);
  return real(file, mode);
}

int fsync(int file) {
  NEXT(fsync);
  JUDGE("fsync", file, NULL, 0, -1);
  return real(file);
}

int syncfs(int file) {
  NEXT(syncfs);
  JUDGE("syncfs", file, NULL, 0, -1);
  return real(file);
}

int flock(int file, int operation) {
  NEXT(flock);
  JUDGE("flock", file, NULL, 0, -1);
  return real(file, operation);
}

DIR *fdopendir(int file) {
  NEXT(fdopendir);
  JUDGE("fdopendir", file, NULL, 0, NULL);
  return real(file);
}

struct dirent *readdir(DIR *folder) {
  NEXT(readdir);
  JUDGE("readdir", dirfd(folder), NULL, 0, NULL);
  return real(folder);
}

char *realpath(const char *name, char *resolved) {
  NEXT(realpath);
  JUDGE("realpath", AT_FDCWD, name, 0, NULL);
  return real(name, resolved);
}
