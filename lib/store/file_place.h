#pragma once

#include <optional>
#include <string>
#include <utility>

namespace povnet {

/// Refuses (Fault::store) what cannot be a case file before SQLite touches it: missing, a folder, a
/// device, on a network file system, not permitted, or closed in WAL mode for who may not write it.
void check_place(const std::string& path, bool to_write);

/// No journal of SQLite is safe there. `magic` as statfs(2) gives it.
bool is_network_file_system(unsigned long magic);

/// Removes a case file with its -wal and -shm when it goes, unless kept.
class Provisional {
 public:
  explicit Provisional(std::string path) : path_(std::move(path)) {}
  ~Provisional();
  Provisional(const Provisional&) = delete;
  Provisional& operator=(const Provisional&) = delete;

  void keep() { kept_ = true; }

 private:
  std::string path_;
  bool kept_ = false;
};

/// A new empty file that nobody else may read: 0600, or 0660 and `group` where that is not empty;
/// provisional.
class NewFile {
 public:
  /// Fault::store where `path` exists (an empty file of ours is taken over) or the folder is not writable;
  /// Fault::usage for an unknown group.
  NewFile(const std::string& path, const std::string& group);

  void keep() { made_->keep(); }

 private:
  std::optional<Provisional> made_;  ///< only what this made is removed
};

/// Makes an empty file of mode 0600 that did not exist; Fault::output, naming `shown`, where it cannot.
void make_private_file(const std::string& path, const std::string& shown);

/// Where the main file is shared with a group, so are its -wal and -shm.
void share_with_group(const std::string& path);

/// Reaches the disk: the file and, for its name, its folder. Fault::output where it does not.
void sync_to_disk(const std::string& path);

}  // namespace povnet
