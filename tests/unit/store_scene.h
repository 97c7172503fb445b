#pragma once

#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "base/error.h"
#include "store/case_file.h"
#include "store/transaction.h"

namespace povnet {

/// A folder of its own, removed at the end.
class Scratch {
 public:
  Scratch() {
    std::string name = (std::filesystem::temp_directory_path() / "povnet-XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  ~Scratch() { std::filesystem::remove_all(folder_); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  std::string operator/(const std::string& name) const { return (folder_ / name).string(); }

 private:
  std::filesystem::path folder_;
};

inline Act act_of(const std::string& command, const std::string& at = "2026-11-05T08:00:00Z") {
  return {.command = command, .actor = "AS-1", .login = "prova", .reason = "", .at = at};
}

/// A case file in a folder of its own, and the few writes that tests of the store share.
struct StoreScene {
  Scratch folder = {};
  DataFiles data = DataFiles::load({});
  std::string path = folder / "caso.db";
  CaseFile file{path, Access::create, data, {}};

  /// A person a name, in one transaction; the ids.
  std::vector<std::int64_t> add_persons(const std::vector<std::string>& names,
                                        const std::string& at = "2026-11-05T08:00:00Z") {
    Transaction tx(file, act_of("intake add", at));
    Records persons(tx, "person", {"surname", "name"});
    std::vector<std::int64_t> ids;
    for (const std::string& name : names) ids.push_back(persons.insert(std::vector<Value>{name, "Ada"}));
    tx.commit();
    return ids;
  }

  void rename(std::int64_t id, const std::string& surname, const std::string& at = "2026-11-05T08:00:00Z") {
    Transaction tx(file, act_of("intake set", at));
    Records(tx, "person", {"surname"}).update(id, std::vector<Value>{surname});
    tx.commit();
  }

  std::int64_t number(const std::string& sql) { return file.db().execAndGet(sql).getInt64(); }
  std::string text(const std::string& sql) { return file.db().execAndGet(sql).getString(); }
};

/// The fault that `action` ends with; Fault::bug with an empty message where it ends well.
template <class Action>
Error fault_of(Action action) {
  try {
    action();
  } catch (const Error& fault) {
    return fault;
  }
  return {Fault::bug, ""};
}

}  // namespace povnet
