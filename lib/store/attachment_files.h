#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace povnet {

/// What the bytes of a file are known by.
struct FileSeal {
  std::string sha256;  ///< hex
  std::int64_t size = 0;
  bool operator==(const FileSeal&) const = default;
};

/// Fault::input for a file that cannot be read.
FileSeal seal_of(const std::filesystem::path& file);

/// The file that a relative path names inside the folder; nothing where it leads out of it, be it through
/// "..", an absolute path or a symbolic link.
std::optional<std::filesystem::path> inside(const std::filesystem::path& folder, const std::string& path);

enum class FileState { good, missing, changed, outside };

/// How the file of an attachment stands today.
FileState state_of(const std::filesystem::path& folder, const std::string& path, const FileSeal& seal);

/// "good", "missing" ...: codes of the list attachment_state.
std::string name_of(FileState state);

/// Says in temp.attachment_file how the file of one attachment stands.
void note_file(SQLite::Database& db, std::int64_t attachment, const std::string& state);

/// Lays in temp.attachment_file what is wrong with the file of each attachment: "missing", "changed",
/// "outside"; "orphan" where the file is good and the record that it belongs to is not there.
void look_at_attachments(SQLite::Database& db, const std::filesystem::path& folder);

}  // namespace povnet
