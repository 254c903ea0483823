/* A disk that fails: from the n-th call that writes on, every such call says EIO. Preloaded into a child by
   tests/faults.rs, which says n in FAIL_FROM. Standard input, output and error are left alone. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

static int fails(int file) {
    static long from = -1;
    if (file <= 2) return 0;
    if (from < 0) {
        const char *told = getenv("FAIL_FROM");
        from = told ? atol(told) : 0;
    }
    return from > 0 && atomic_fetch_add(&calls, 1) + 1 >= from;
}

#define FAULTY(type, name, parameters, arguments)                            \
    type name parameters {                                                   \
        static type (*real) parameters;                                      \
        if (!real) real = (type(*) parameters)dlsym(RTLD_NEXT, #name);       \
        if (fails(file)) {                                                   \
            errno = EIO;                                                     \
            return -1;                                                       \
        }                                                                    \
        return real arguments;                                               \
    }

FAULTY(ssize_t, write, (int file, const void *bytes, size_t size), (file, bytes, size))
FAULTY(ssize_t, pwrite, (int file, const void *bytes, size_t size, off_t at), (file, bytes, size, at))
FAULTY(ssize_t, pwrite64, (int file, const void *bytes, size_t size, off64_t at), (file, bytes, size, at))
FAULTY(int, ftruncate, (int file, off_t size), (file, size))
FAULTY(int, ftruncate64, (int file, off64_t size), (file, size))
FAULTY(int, fsync, (int file), (file))
FAULTY(int, fdatasync, (int file), (file))
