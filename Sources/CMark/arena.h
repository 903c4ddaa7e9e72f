// Memory for one of libcmark's trees, taken from a few large blocks and given back all at once.
//
// libcmark asks for each node and each string by itself; through malloc that takes half of its time. Here an allocation
// moves a mark forward, and freeing the tree is freeing the blocks: nothing walks it.
//
// libcmark's allocator callbacks are not told which tree they serve: a thread-local variable says it, from the beginning
// of `shikiri_arena_parse` to its end. Swift may compile the functions of a header more than once, with a variable of its
// own each time. So nothing that could call libcmark's allocator may be called for a tree that has been read: no node is
// made, freed or given another text. Unlinking and moving nodes is fine.

#ifndef SHIKIRI_ARENA_H
#define SHIKIRI_ARENA_H

#include <cmark.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// A block of memory. Its bytes follow it.
typedef struct shikiri_block {
    struct shikiri_block *older;
    size_t size;
} shikiri_block;

/// The memory of one tree. Everything from `next` to `end` is free.
typedef struct shikiri_arena {
    shikiri_block *newest;
    char *next;
    char *end;
} shikiri_arena;

/// Where the arena of the tree that this thread is reading is kept.
static inline shikiri_arena **shikiri_current(void) {
    static _Thread_local shikiri_arena *current;
    return &current;
}

/// What precedes every allocation: its size, and nothing else. 16 bytes keep what follows aligned.
typedef struct shikiri_header {
    size_t size;
    size_t padding;
} shikiri_header;

static inline void shikiri_add_block(shikiri_arena *arena, size_t size) {
    shikiri_block *block = (shikiri_block *)malloc(sizeof(shikiri_block) + size);
    if (block == NULL) abort();  // as libcmark's own allocator does
    block->older = arena->newest;
    block->size = size;
    arena->newest = block;
    arena->next = (char *)(block + 1);
    arena->end = arena->next + size;
}

static inline size_t shikiri_rounded(size_t size) { return (size + 15) & ~(size_t)15; }

static inline void *shikiri_allocate(size_t size) {
    shikiri_arena *arena = *shikiri_current();
    size_t whole = shikiri_rounded(size) + sizeof(shikiri_header);
    if (size > SIZE_MAX / 4) abort();
    if ((size_t)(arena->end - arena->next) < whole) {
        size_t doubled = arena->newest->size * 2;
        shikiri_add_block(arena, doubled > whole ? doubled : whole);
    }
    shikiri_header *header = (shikiri_header *)arena->next;
    arena->next += whole;
    header->size = size;
    return header + 1;
}

/// Whether `header` begins the newest allocation, which can grow where it is or be taken back.
static inline int shikiri_is_newest(shikiri_header *header) {
    return (char *)(header + 1) + shikiri_rounded(header->size) == (*shikiri_current())->next;
}

static void *shikiri_calloc(size_t count, size_t size) {
    if (size != 0 && count > SIZE_MAX / 4 / size) abort();
    void *memory = shikiri_allocate(count * size);
    return memset(memory, 0, count * size);
}

static void *shikiri_realloc(void *memory, size_t size) {
    if (memory == NULL) return shikiri_allocate(size);
    shikiri_header *header = (shikiri_header *)memory - 1;
    if (size <= header->size) return memory;
    shikiri_arena *arena = *shikiri_current();
    if (shikiri_is_newest(header) && (size_t)(arena->end - (char *)memory) >= shikiri_rounded(size)) {
        arena->next = (char *)memory + shikiri_rounded(size);
        header->size = size;
        return memory;
    }
    return memcpy(shikiri_allocate(size), memory, header->size);
}

static void shikiri_release(void *memory) {
    if (memory == NULL) return;
    shikiri_header *header = (shikiri_header *)memory - 1;
    if (shikiri_is_newest(header)) (*shikiri_current())->next = (char *)header;
}

static inline cmark_mem *shikiri_memory(void) {
    static cmark_mem memory = {shikiri_calloc, shikiri_realloc, shikiri_release};
    return &memory;
}

/// The tree of a text of `length` bytes, in `arena`, which is empty and is freed by `shikiri_arena_free`.
static inline cmark_node *shikiri_arena_parse(shikiri_arena *arena, const char *text, size_t length, int options) {
    shikiri_arena *before = *shikiri_current();
    *shikiri_current() = arena;
    shikiri_add_block(arena, length * 8 + 16384);
    cmark_parser *parser = cmark_parser_new_with_mem(options, shikiri_memory());
    cmark_parser_feed(parser, text, length);
    cmark_node *document = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    *shikiri_current() = before;
    return document;
}

/// Frees every node of the arena, in its tree or out of it.
static inline void shikiri_arena_free(shikiri_arena *arena) {
    shikiri_block *block = arena->newest;
    while (block != NULL) {
        shikiri_block *older = block->older;
        free(block);
        block = older;
    }
}

#endif
