/* The ceiling that an ingest figure is held against: how many pushes a second SQLite alone can keep on this disk, in
 * transactions of a given size, with the durability and the columns of the journal and nothing around it.
 *
 * ceiling FILE SECONDS BATCH      prints {"rows_per_s": …, "cpu_us_per_row": …, "commit_p50_ms": …, "commit_p99_ms": …}
 */
#include <sqlite3.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum { BODY = 450, HEAD = 120, MAX_COMMITS = 1000000 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double cpu(void)
{
    struct rusage r;
    getrusage(RUSAGE_SELF, &r);
    return (double)(r.ru_utime.tv_sec + r.ru_stime.tv_sec) + (double)(r.ru_utime.tv_usec + r.ru_stime.tv_usec) / 1e6;
}

static void check(sqlite3 *db, int code, const char *what)
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(db));
    exit(1);
}

static int ascending(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void removeDatabase(const char *file)
{
    static const char *const suffixes[] = {"", "-wal", "-shm"};
    char name[4096];
    for (int i = 0; i < 3; ++i) {
        snprintf(name, sizeof name, "%s%s", file, suffixes[i]);
        unlink(name);
    }
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "ceiling FILE SECONDS BATCH\n");
        return 2;
    }
    const double seconds = atof(argv[2]);
    const int batch = atoi(argv[3]);
    removeDatabase(argv[1]);
    sqlite3 *db = NULL;
    check(db, sqlite3_open(argv[1], &db), "open");
    check(db, sqlite3_exec(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -8192", 0, 0, 0),
          "settings");
    check(db, sqlite3_exec(db, "CREATE TABLE push (id INTEGER PRIMARY KEY, received_ms INTEGER NOT NULL, "
                               "origin INTEGER NOT NULL, peer TEXT NOT NULL, head BLOB NOT NULL, body BLOB NOT NULL)", 0, 0, 0),
          "table");
    sqlite3_stmt *begin, *insert, *commit;
    check(db, sqlite3_prepare_v2(db, "BEGIN IMMEDIATE", -1, &begin, 0), "begin");
    check(db, sqlite3_prepare_v2(db, "INSERT INTO push VALUES (NULL, ?, 1, '127.0.0.1', ?, ?)", -1, &insert, 0), "insert");
    check(db, sqlite3_prepare_v2(db, "COMMIT", -1, &commit, 0), "commit");

    char head[HEAD], body[BODY];
    memset(head, 'h', sizeof head);
    memset(body, 'b', sizeof body);
    double *commits = malloc(sizeof(double) * MAX_COMMITS);
    int count = 0;
    long rows = 0;
    const double start = now(), cpuStart = cpu();
    while (now() - start < seconds && count < MAX_COMMITS) {
        const double t = now();
        check(db, sqlite3_step(begin), "begin");
        sqlite3_reset(begin);
        for (int i = 0; i < batch; ++i) {
            ++rows;
            snprintf(body, 24, "%ld", rows);
            sqlite3_bind_int64(insert, 1, 1700000000000LL + rows);
            sqlite3_bind_blob(insert, 2, head, HEAD, SQLITE_STATIC);
            sqlite3_bind_blob(insert, 3, body, BODY, SQLITE_STATIC);
            check(db, sqlite3_step(insert), "insert");
            sqlite3_reset(insert);
        }
        check(db, sqlite3_step(commit), "commit");
        sqlite3_reset(commit);
        commits[count++] = now() - t;
    }
    const double elapsed = now() - start, used = cpu() - cpuStart;
    qsort(commits, (size_t)count, sizeof *commits, ascending);
    printf("{\"rows_per_s\": %.0f, \"cpu_us_per_row\": %.2f, \"commit_p50_ms\": %.3f, \"commit_p99_ms\": %.3f}\n",
           (double)rows / elapsed, used / (double)rows * 1e6, commits[count / 2] * 1e3, commits[count * 99 / 100] * 1e3);
    sqlite3_finalize(begin);
    sqlite3_finalize(insert);
    sqlite3_finalize(commit);
    sqlite3_close(db);
    removeDatabase(argv[1]);
    free(commits);
    return 0;
}
