#include "package/packed_folder.h"

#include <zip.h>

#include <filesystem>
#include <memory>
#include <set>

#include "base/error.h"

namespace povnet {
namespace {

namespace fs = std::filesystem;

struct DiscardFolderZip {
  void operator()(zip_t* zip) const { zip_discard(zip); }
};
using FolderZip = std::unique_ptr<zip_t, DiscardFolderZip>;

/// The first day that a zip can say: when a file was made is no part of what it says.
constexpr zip_uint16_t first_day = 0x21;

Error folder_unpacked(const std::string& folder) {
  return {Fault::output, "la cartella " + folder + " non si è potuta conservare",
          "controllare che il disco abbia posto"};
}

std::set<std::string> files_in(const fs::path& folder) {
  std::set<std::string> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) files.insert(entry.path().lexically_relative(folder).string());
  return files;
}

void pack(zip_t* zip, const fs::path& folder, const std::string& name) {
  zip_source_t* source = zip_source_file(zip, (folder / name).c_str(), 0, -1);
  if (!source) throw folder_unpacked(folder.string());
  const zip_int64_t place = zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (place < 0) {
    zip_source_free(source);
    throw folder_unpacked(folder.string());
  }
  zip_file_set_dostime(zip, static_cast<zip_uint64_t>(place), 0, first_day, 0);
}

}  // namespace

void pack_folder(const std::string& folder, const std::string& to) {
  FolderZip zip(zip_open(to.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
  if (!zip) throw folder_unpacked(folder);
  for (const std::string& name : files_in(folder)) pack(zip.get(), folder, name);
  if (zip_close(zip.get()) != 0) throw folder_unpacked(folder);
  static_cast<void>(zip.release());
}

}  // namespace povnet
