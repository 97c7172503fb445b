#pragma once

#include <string>

namespace povnet {

/// A file that gets its name only when it is complete. Until `commit` its bytes are in a temporary of
/// mode 0600 beside it, removed on failure; what had the name before stays untouched.
class AtomicFile {
 public:
  /// Error (output) where the folder cannot be written or the name belongs to something that is no file.
  explicit AtomicFile(const std::string& path);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  const std::string& temporary() const { return temporary_; }  ///< exists, is empty: write here
  const std::string& path() const { return path_; }

  /// fsync, rename, fsync of the folder.
  void commit();

 private:
  std::string path_;
  std::string temporary_;
};

}  // namespace povnet
