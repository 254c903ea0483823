/* A disk that fails or forgets, preloaded into the program by the fault harness. Linux only.
   FAULT_ROOT: the folder it stands for; nothing outside is touched.
   FAULT_FAIL: from this call that writes, syncs or names on, all fail; FAULT_ONCE=1: this one alone.
   FAULT_LOG:  every such call is written down there, so that the harness can take away what was not yet synced. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>
#include <pthread.h>

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

static atomic_long calls;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char *root, *log_path;
static long fail_from, fail_once;
static int log_file = -1;
static int ready;

static void begin(void) {
    if (ready) return;
    root = getenv("FAULT_ROOT");
    log_path = getenv("FAULT_LOG");
    fail_from = getenv("FAULT_FAIL") ? atol(getenv("FAULT_FAIL")) : 0;
    fail_once = getenv("FAULT_ONCE") != NULL;
    ready = 1;
}

static int inside(const char *path) {
    begin();
    return root && path && strncmp(path, root, strlen(root)) == 0;
}

static int of_file(int file, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length > 0 ? length : 0] = 0;
    return inside(path);
}

static int fails(void) {
    if (fail_from == 0) return 0;
    long call = atomic_fetch_add(&calls, 1) + 1;
    return fail_once ? call == fail_from : call >= fail_from;
}

/* One entry: kind, inode, place, length of name, length of bytes, name, bytes; little endian. */
static void note(char kind, uint64_t inode, uint64_t place, const char *name, const void *bytes, uint64_t size) {
    if (!log_path) return;
    pthread_mutex_lock(&lock);
    if (log_file < 0) log_file = REAL(open)(log_path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    uint64_t name_size = name ? strlen(name) : 0;
    uint64_t head[5] = {(unsigned char)kind, inode, place, name_size, size};
    struct iovec parts[3] = {{head, sizeof head}, {(void *)name, name_size}, {(void *)bytes, size}};
    ssize_t written = writev(log_file, parts, 3);
    (void)written;
    pthread_mutex_unlock(&lock);
}

static uint64_t inode_of(int file) {
    struct stat about;
    return fstat(file, &about) == 0 ? about.st_ino : 0;
}

static uint64_t inode_at(const char *path) {
    struct stat about;
    return lstat(path, &about) == 0 ? about.st_ino : 0;
}

static int opened(int file, const char *path, int flags, int was_there) {
    if (file >= 0 && inside(path) && !(flags & O_DIRECTORY)) {
        if (!was_there) note('c', inode_of(file), 0, path, NULL, 0);
        else if (flags & O_TRUNC) note('t', inode_of(file), 0, NULL, NULL, 0);
    }
    return file;
}

#define OPEN(name)                                                                       \
    int name(const char *path, int flags, ...) {                                         \
        va_list rest;                                                                    \
        va_start(rest, flags);                                                           \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;          \
        va_end(rest);                                                                    \
        int was_there = inode_at(path) != 0;                                             \
        if (inside(path) && !was_there && flags & O_CREAT && fails()) return errno = EIO, -1; \
        return opened(REAL(name)(path, flags, mode), path, flags, was_there);            \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                     \
    int name(int at, const char *path, int flags, ...) {                                 \
        va_list rest;                                                                    \
        va_start(rest, flags);                                                           \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;          \
        va_end(rest);                                                                    \
        int was_there = inode_at(path) != 0;                                             \
        return opened(REAL(name)(at, path, flags, mode), path, flags, was_there);        \
    }
OPENAT(openat)
OPENAT(openat64)

static ssize_t wrote(int file, uint64_t place, const void *bytes, ssize_t size) {
    if (size > 0) note('w', inode_of(file), place, NULL, bytes, size);
    return size;
}

ssize_t write(int file, const void *bytes, size_t size) {
    char path[PATH_MAX];
    if (file <= 2 || !of_file(file, path)) return REAL(write)(file, bytes, size);
    if (fails()) return errno = EIO, -1;
    struct stat about;
    int appends = fcntl(file, F_GETFL) & O_APPEND;
    uint64_t place = appends && fstat(file, &about) == 0 ? (uint64_t)about.st_size : (uint64_t)lseek(file, 0, SEEK_CUR);
    return wrote(file, place, bytes, REAL(write)(file, bytes, size));
}

#define PWRITE(name, type)                                                               \
    ssize_t name(int file, const void *bytes, size_t size, type at) {                    \
        char path[PATH_MAX];                                                             \
        if (!of_file(file, path)) return REAL(name)(file, bytes, size, at);              \
        if (fails()) return errno = EIO, -1;                                             \
        return wrote(file, at, bytes, REAL(name)(file, bytes, size, at));                \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(name, type)                                                             \
    int name(int file, type size) {                                                      \
        char path[PATH_MAX];                                                             \
        if (!of_file(file, path)) return REAL(name)(file, size);                         \
        if (fails()) return errno = EIO, -1;                                             \
        int done = REAL(name)(file, size);                                               \
        if (done == 0) note('t', inode_of(file), size, NULL, NULL, 0);                   \
        return done;                                                                     \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                                                       \
    int name(int file) {                                                                 \
        char path[PATH_MAX];                                                             \
        if (!of_file(file, path)) return REAL(name)(file);                               \
        if (fails()) return errno = EIO, -1;                                             \
        int done = REAL(name)(file);                                                     \
        if (done == 0) note('s', inode_of(file), 0, path, NULL, 0);                      \
        return done;                                                                     \
    }
SYNC(fsync)
SYNC(fdatasync)

/* Everything on the disk of that file. */
int syncfs(int file) {
    char path[PATH_MAX];
    if (!of_file(file, path)) return REAL(syncfs)(file);
    if (fails()) return errno = EIO, -1;
    int done = REAL(syncfs)(file);
    if (done == 0) note('S', 0, 0, NULL, NULL, 0);
    return done;
}

int rename(const char *from, const char *to) {
    if (!inside(to)) return REAL(rename)(from, to);
    if (fails()) return errno = EIO, -1;
    int done = REAL(rename)(from, to);
    if (done == 0) note('r', inode_at(to), 0, from, to, strlen(to));
    return done;
}

int unlink(const char *path) {
    if (!inside(path)) return REAL(unlink)(path);
    if (fails()) return errno = EIO, -1;
    int done = REAL(unlink)(path);
    if (done == 0) note('u', 0, 0, path, NULL, 0);
    return done;
}

/* Rust removes folders by these. */
int unlinkat(int at, const char *path, int flags) {
    char folder[PATH_MAX], whole[2 * PATH_MAX];
    if (at == AT_FDCWD || path[0] == '/') snprintf(whole, sizeof whole, "%s", path);
    else if (of_file(at, folder)) snprintf(whole, sizeof whole, "%s/%s", folder, path);
    else whole[0] = 0;
    if (!inside(whole)) return REAL(unlinkat)(at, path, flags);
    if (fails()) return errno = EIO, -1;
    int done = REAL(unlinkat)(at, path, flags);
    if (done == 0) note('u', 0, 0, whole, NULL, 0);
    return done;
}

int rmdir(const char *path) {
    int done = REAL(rmdir)(path);
    if (done == 0 && inside(path)) note('u', 0, 0, path, NULL, 0);
    return done;
}

int mkdir(const char *path, mode_t mode) {
    if (inside(path) && inode_at(path) == 0 && fails()) return errno = EIO, -1;
    int done = REAL(mkdir)(path, mode);
    if (done == 0 && inside(path)) note('m', inode_at(path), 0, path, NULL, 0);
    return done;
}

/* Copies in the kernel would pass unseen: whoever tries falls back to reading and writing. */
ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t size, unsigned flags) {
    (void)from, (void)from_at, (void)to, (void)to_at, (void)size, (void)flags;
    return errno = ENOSYS, -1;
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t size) {
    (void)to, (void)from, (void)at, (void)size;
    return errno = EINVAL, -1;
}
