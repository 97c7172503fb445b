/* Loaded before a program (LD_PRELOAD), it writes every statement that the program has SQLite run, with its values, to the
   file that SQLITE_TRACE_FILE names: so the sqlite3 shell can be given the same to do. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int write_down(unsigned kind, void* file, void* statement, void* text) {
  (void)kind;
  if (strncmp(text, "--", 2) == 0) return 0; /* inside a trigger */
  char* sql = sqlite3_expanded_sql(statement);
  if (sql) fprintf(file, "%s\n;\n", sql);
  sqlite3_free(sql);
  return 0;
}

int sqlite3_open_v2(const char* name, sqlite3** db, int flags, const char* vfs) {
  int (*open_it)(const char*, sqlite3**, int, const char*);
  *(void**)&open_it = dlsym(RTLD_NEXT, "sqlite3_open_v2");
  const int code = open_it(name, db, flags, vfs);
  static FILE* file; /* one for all connections: what they write stays whole and in order */
  const char* path = getenv("SQLITE_TRACE_FILE");
  if (!file && path) file = fopen(path, "a");
  if (code == SQLITE_OK && file) sqlite3_trace_v2(*db, SQLITE_TRACE_STMT, write_down, file);
  return code;
}
