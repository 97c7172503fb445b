#include "input/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "base/text.h"

namespace povnet {
namespace {

Error not_readable(const std::string& shown_name, int code) {
  if (code == ENOENT || code == ENOTDIR)
    return {Fault::input, shown_name + ": il file non esiste", "controlla il nome e la cartella"};
  if (code == EACCES || code == EPERM)
    return {Fault::input, shown_name + ": manca il permesso di leggere il file",
            "chiedi il permesso di lettura a chi possiede il file"};
  return {Fault::input, shown_name + ": il file non si legge: " + std::strerror(code)};
}

/// What a text may not begin with, after a BOM and blanks.
std::string markup_kind(std::string_view start) {
  if (start.starts_with("\xEF\xBB\xBF")) start.remove_prefix(3);
  const std::string text = lower(trim(start).substr(0, 64));
  for (const char* tag : {"<html", "<!doctype html", "<table", "<head", "<body", "<style"})
    if (text.starts_with(tag)) return "una pagina HTML";
  return text.starts_with("<?xml") ? "un file XML" : "";
}

std::string binary_kind(std::string_view start) {
  using Known = std::pair<std::string_view, const char*>;
  for (const Known& known :
       {Known{"%PDF", "un PDF"}, Known{"{\\rtf", "un documento RTF"},
        Known{"\x1F\x8B", "un file compresso gzip"}, Known{"\x89PNG", "un'immagine"},
        Known{"\xFF\xD8\xFF", "un'immagine"}, Known{"Rar!", "un archivio RAR"},
        Known{"7z\xBC\xAF", "un archivio 7z"}, Known{"SQLite format 3", "un database SQLite"}})
    if (start.starts_with(known.first)) return known.second;
  return "";
}

/// NUL bytes at even and at odd places, many of them: no text, not even UTF-16, holds that.
bool is_binary(std::string_view start) {
  if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF") || start.size() < 64) return false;
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < start.size(); ++i)
    if (start[i] == '\0') ++zeros[i % 2];
  return zeros[0] > 0 && zeros[1] > 0 && zeros[0] + zeros[1] > start.size() / 4;
}

FileContent content_of(std::string_view start, std::string& other) {
  using namespace std::string_view_literals;
  if (start.starts_with("PK\x03\x04"sv) || start.starts_with("PK\x05\x06"sv)) return FileContent::zip;
  if (start.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return FileContent::compound;
  other = binary_kind(start);
  if (other.empty()) other = markup_kind(start);
  if (other.empty() && is_binary(start)) other = "un file binario";
  return other.empty() ? FileContent::text : FileContent::other;
}

bool holds(ByteSource source, const std::string& wanted) {
  std::string window;
  std::string chunk(std::size_t{1} << 16, '\0');
  while (const std::size_t count = source.read(chunk.data(), chunk.size())) {
    window.append(chunk, 0, count);
    if (window.find(wanted) != std::string::npos) return true;
    window.erase(0, window.size() - std::min(window.size(), wanted.size()));
  }
  return false;
}

std::string utf16(std::string_view ascii) {
  std::string wide;
  for (const char c : ascii) wide += {c, '\0'};
  return wide;
}

}  // namespace

ByteSource ByteSource::file(const std::string& path, const std::string& shown_name) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) throw not_readable(shown_name, errno);
  ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
  ByteSource source;
  source.shown_name_ = shown_name;
  source.descriptor_ = std::shared_ptr<const int>(new int(descriptor), [](const int* open) {
    ::close(*open);
    delete open;
  });
  return source;
}

ByteSource ByteSource::memory(std::shared_ptr<const std::string> bytes) {
  ByteSource source;
  source.bytes_ = std::move(bytes);
  return source;
}

std::size_t ByteSource::read(char* into, std::size_t size) {
  if (bytes_) {
    const std::size_t count = bytes_->copy(into, size, at_);
    at_ += count;
    return count;
  }
  ssize_t count = 0;
  do count = ::read(*descriptor_, into, size);
  while (count < 0 && errno == EINTR);
  if (count < 0) throw not_readable(shown_name_, errno);
  return static_cast<std::size_t>(count);
}

FirstLook first_look(const std::string& path, const std::string& shown_name) {
  struct stat about {};
  if (::stat(path.c_str(), &about) != 0) throw not_readable(shown_name, errno);
  if (S_ISDIR(about.st_mode))
    throw Error(Fault::input, shown_name + ": è una cartella, non un file", "indica il file da leggere");
  FirstLook look;
  look.regular = S_ISREG(about.st_mode);
  if (!look.regular) return look;
  std::array<char, 512> start{};
  ByteSource source = ByteSource::file(path, shown_name);
  const std::size_t count = source.read(start.data(), start.size());
  if (count == 0)
    throw Error(Fault::input, shown_name + ": il file è vuoto",
                "rifai l'esportazione e controlla che contenga dati");
  look.content = content_of(std::string_view(start.data(), count), look.other);
  return look;
}

void refuse_compound(const std::string& path, const std::string& shown_name) {
  if (holds(ByteSource::file(path, shown_name), utf16("EncryptedPackage")))
    throw Error(Fault::input, shown_name + ": la cartella di lavoro è protetta da password",
                "aprila con la password, salvala senza protezione e riprova");
  throw Error(Fault::input,
              shown_name + ": è un vecchio formato di Office (.xls), qualunque sia il nome del file",
              "aprilo con LibreOffice o Excel e salvalo come .xlsx");
}

}  // namespace povnet
