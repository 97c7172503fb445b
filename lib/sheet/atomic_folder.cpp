#include "sheet/atomic_folder.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "base/error.h"

namespace povnet {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse_folder(const std::string& path) {
  throw Error(Fault::output, "non posso scrivere la cartella \"" + path + "\"",
              "scegli una cartella che non c'è ancora, dove puoi scrivere");
}

}  // namespace

AtomicFolder::AtomicFolder(const std::string& path) {
  if (path.empty()) refuse_folder(path);
  fs::path target = fs::absolute(path).lexically_normal();
  if (!target.has_filename()) target = target.parent_path();
  path_ = target.string();
  std::error_code none;
  if (fs::exists(target, none) && !(fs::is_directory(target, none) && fs::is_empty(target, none)))
    throw Error(Fault::output, "\"" + path + "\" c'è già",
                "scegli una cartella nuova: ciò che è già scritto non si sovrascrive");
  temporary_ = (target.parent_path() / ("." + target.filename().string() + ".XXXXXX")).string();
  if (::mkdtemp(temporary_.data()) == nullptr) {
    temporary_.clear();
    refuse_folder(path);
  }
}

AtomicFolder::~AtomicFolder() {
  std::error_code none;
  if (!temporary_.empty()) fs::remove_all(temporary_, none);
}

std::string AtomicFolder::file(const std::string& name) const {
  const fs::path target = fs::path(temporary_) / name;
  std::error_code failed;
  fs::create_directories(target.parent_path(), failed);
  if (failed) refuse_folder(path_);
  return target.string();
}

void AtomicFolder::commit() {
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0) refuse_folder(path_);
  temporary_.clear();
}

}  // namespace povnet
