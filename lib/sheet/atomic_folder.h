#pragma once

#include <string>

namespace povnet {

/// A folder that gets its name only when everything in it is written. Until `commit` it is a temporary of
/// mode 0700 beside it, removed on failure.
class AtomicFolder {
 public:
  /// Error (output) where the name is taken by anything but an empty folder, or cannot be written.
  explicit AtomicFolder(const std::string& path);
  ~AtomicFolder();
  AtomicFolder(const AtomicFolder&) = delete;
  AtomicFolder& operator=(const AtomicFolder&) = delete;

  /// Where a file of the folder is to be written; the folders that its name asks for are made.
  std::string file(const std::string& name) const;

  const std::string& temporary() const { return temporary_; }

  void commit();

 private:
  std::string path_;
  std::string temporary_;
};

}  // namespace povnet
