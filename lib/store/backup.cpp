#include "store/backup.h"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>

#include "base/error.h"
#include "store/failure.h"
#include "store/file_place.h"

namespace povnet {
namespace {

namespace fs = std::filesystem;

/// Pages at a time: writers get their turn between two.
constexpr int pages_a_step = 1000;

void copy_pages(SQLite::Database& from, SQLite::Database& to, const std::string& path) {
  try {
    SQLite::Backup backup(to, from);
    while (true) {
      const int code = backup.executeStep(pages_a_step);
      if (code == SQLITE_DONE) return;
      if (code != SQLITE_OK) sqlite3_sleep(10);
    }
  } catch (const SQLite::Exception&) {  // which does not carry SQLite's code
    const Error said =
        store_failure(path, sqlite3_extended_errcode(to.getHandle()), sqlite3_errmsg(to.getHandle()));
    throw Error(Fault::output, said.what(), said.hint());
  }
}

void check_copy(SQLite::Database& copy, const std::string& path) {
  const std::string said = copy.execAndGet("PRAGMA integrity_check(1)").getString();
  if (said != "ok")
    throw Error(Fault::output, fmt::format("\"{}\": la copia non è riuscita: {}", path, said),
                "controllare il disco e ripetere");
}

std::string numbered(const std::string& path, int number) {
  return number == 0 ? path : fmt::format("{}.{}", path, number);
}

void make_room(const std::string& path, int keep) {
  if (!fs::exists(path)) return;
  if (keep <= 0)
    throw Error(Fault::output, fmt::format("\"{}\" c'è già", path),
                "dare un altro nome, o --keep N per tenere le ultime N copie");
  for (int number = keep; number > 0; --number)
    if (fs::exists(numbered(path, number - 1)))
      fs::rename(numbered(path, number - 1), numbered(path, number));
}

}  // namespace

void back_up(CaseFile& file, const std::string& path, int keep) {
  if (fs::is_directory(path))
    throw Error(Fault::output, fmt::format("\"{}\" è una cartella", path),
                "dare il nome del file da scrivere");
  if (const fs::path folder = fs::path(path).parent_path(); !folder.empty() && !fs::is_directory(folder))
    throw Error(Fault::output, fmt::format("\"{}\": la cartella non c'è", folder.string()),
                "crearla prima, o dare un'altra cartella");
  if (keep <= 0) make_room(path, keep);
  try {
    // Under a name of its own until it is whole; a copy that fails leaves nothing.
    const std::string name = fmt::format("{}.{}.part", path, getpid());
    make_private_file(name, path);
    const Provisional copy(name);
    {
      SQLite::Database target(fs::absolute(name).string(), SQLite::OPEN_READWRITE);
      copy_pages(file.db(), target, path);
      target.exec("PRAGMA journal_mode = DELETE");
      check_copy(target, path);
    }
    sync_to_disk(name);
    make_room(path, keep);
    fs::rename(name, path);
    sync_to_disk(path);
  } catch (const SQLite::Exception& fault) {
    const Error said = store_failure(path, fault);
    throw Error(Fault::output, said.what(), said.hint());
  } catch (const fs::filesystem_error& fault) {
    throw Error(Fault::output, fmt::format("\"{}\": non si può scrivere: {}", path, fault.code().message()),
                "controllare la cartella e i permessi");
  }
}

}  // namespace povnet
