#include "sheet/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "base/error.h"

namespace povnet {
namespace {

std::string remedy(int code) {
  switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return "libera spazio sul disco, o scrivi altrove con -o";
    case EACCES:
    case EPERM:
    case EROFS:
      return "scegli con -o una cartella in cui puoi scrivere";
    case ENOENT:
    case ENOTDIR:
      return "crea prima la cartella, o correggi il percorso di -o";
    default:
      return "controlla il percorso di -o e lo spazio sul disco";
  }
}

[[noreturn]] void refuse(const std::string& path, int code) {
  throw Error(Fault::output, "non posso scrivere \"" + path + "\"", remedy(code));
}

/// What a symbolic link leads to, so that the link stays one.
std::string resolved(const std::string& path) {
  std::error_code none;
  const std::filesystem::path real = std::filesystem::canonical(path, none);
  return none ? path : real.string();
}

void sync(const std::string& path, int flags, const std::string& shown) {
  const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
  if (descriptor < 0) refuse(shown, errno);
  const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  if (failed != 0) refuse(shown, failed);
}

std::string folder_of(const std::string& path) {
  const auto folder = std::filesystem::path(path).parent_path();
  return folder.empty() ? "." : folder.string();
}

}  // namespace

AtomicFile::AtomicFile(const std::string& path) : path_(resolved(path)) {
  struct stat status {};
  if (::stat(path_.c_str(), &status) == 0 && !S_ISREG(status.st_mode))
    throw Error(Fault::output, "\"" + path + "\" è una cartella o un dispositivo, non un file",
                "dai con -o il nome di un file; \"-\" è lo schermo");
  const std::string name = std::filesystem::path(path_).filename().string();
  temporary_ = (std::filesystem::path(folder_of(path_)) / ("." + name + ".XXXXXX")).string();
  const int descriptor = ::mkostemp(temporary_.data(), O_CLOEXEC);
  if (descriptor < 0) refuse(path, errno);
  ::close(descriptor);
}

AtomicFile::~AtomicFile() {
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void AtomicFile::commit() {
  sync(temporary_, O_WRONLY, path_);
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0) refuse(path_, errno);
  temporary_.clear();
  sync(folder_of(path_), O_RDONLY | O_DIRECTORY, path_);
}

}  // namespace povnet
