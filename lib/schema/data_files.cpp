#include "schema/data_files.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iterator>

#include "base/error.h"

extern "C" {
struct PovnetEmbeddedFile {
  const char* path;
  const char* text;
  std::uint64_t size;
};
extern const PovnetEmbeddedFile povnet_embedded_files[];
extern const std::uint64_t povnet_embedded_count;
}

namespace povnet {
namespace {

namespace fs = std::filesystem;

std::string read_whole(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw Error(Fault::usage, path.string() + ": il file di dati non si può leggere");
  return {std::istreambuf_iterator<char>(in), {}};
}

bool is_data(const fs::path& path) { return path.extension() == ".toml" || path.extension() == ".sql"; }

}  // namespace

DataFiles DataFiles::load(std::span<const fs::path> overlays) {
  DataFiles data;
  for (std::uint64_t i = 0; i < povnet_embedded_count; ++i) {
    const auto& file = povnet_embedded_files[i];
    data.files_.push_back({file.path, {file.text, file.size}, false});
  }
  for (const fs::path& overlay : overlays) {
    if (!fs::is_directory(overlay))
      throw Error(Fault::usage, "--data: \"" + overlay.string() + "\" non è una cartella");
    for (const auto& entry : fs::recursive_directory_iterator(overlay)) {
      if (!entry.is_regular_file() || !is_data(entry.path())) continue;
      const std::string path = fs::relative(entry.path(), overlay).generic_string();
      data.texts_.push_back(std::make_shared<const std::string>(read_whole(entry.path())));
      std::erase_if(data.files_, [&path](const DataFile& file) { return file.path == path; });
      data.files_.push_back({path, *data.texts_.back(), true});
    }
  }
  std::ranges::sort(data.files_, {}, &DataFile::path);
  return data;
}

std::vector<const DataFile*> DataFiles::in(std::string_view folder) const {
  std::vector<const DataFile*> found;
  for (const DataFile& file : files_)
    if (file.path.starts_with(folder) && file.path.size() > folder.size() && file.path[folder.size()] == '/')
      found.push_back(&file);
  return found;
}

const DataFile* DataFiles::find(std::string_view folder, std::string_view name) const {
  const std::string path = std::string(folder) + "/" + std::string(name);
  const auto at = std::ranges::lower_bound(files_, path, {}, &DataFile::path);
  return at != files_.end() && at->path == path ? &*at : nullptr;
}

}  // namespace povnet
