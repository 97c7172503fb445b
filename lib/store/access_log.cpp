#include "store/access_log.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>

#include "base/error.h"
#include "base/text.h"
#include "store/digest.h"
#include "store/file_handle.h"

namespace povnet {
namespace {

/// Bytes of SHA-256 that close a line, in hexadecimal twice as many.
constexpr std::size_t seal_bytes = 16;

Error unwritten(const std::string& path) {
  return {
      Fault::store,
      fmt::format("\"{}\": il registro degli accessi non si può scrivere ({})", path, std::strerror(errno)),
      "senza quella riga non si mostra nulla: controllare i permessi della cartella e lo spazio"};
}

std::string seal(const std::string& previous, const std::string& text) {
  Sha256 state;
  state.field(previous);
  state.field(text);
  return hex(state.finish().substr(0, seal_bytes));
}

/// Tabs part the fields, so none may be inside one.
std::string plain(std::string text) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < ' ') c = ' ';
  return text;
}

std::string text_of(const AccessLine& line) {
  return join(std::vector<std::string>{plain(line.at), plain(line.actor), plain(line.login),
                                       plain(line.command), join(line.codes, " "), plain(line.reason)},
              "\t");
}

/// The seal that closes the last whole line; empty in a new log.
std::string last_seal(int file) {
  const off_t size = lseek(file, 0, SEEK_END);
  constexpr off_t needed = 2 * seal_bytes + 1;
  if (size < needed) return {};
  std::string end(needed, '\0');
  if (pread(file, end.data(), end.size(), size - needed) != needed) return {};
  end.pop_back();
  return end;
}

/// Who shares the case file shares the log: its group and mode, whatever the umask says.
void share_like(const std::string& case_path, const FileHandle& log) {
  struct stat found {};
  if (stat(case_path.c_str(), &found) != 0 || (found.st_mode & S_IWGRP) == 0) return;
  struct stat own {};
  if (fstat(log.get(), &own) != 0 || own.st_uid != geteuid()) return;
  if (own.st_gid != found.st_gid && fchown(log.get(), static_cast<uid_t>(-1), found.st_gid) != 0) return;
  if (fchmod(log.get(), 0660) != 0) return;
}

}  // namespace

void log_access(const std::string& case_path, const AccessLine& line) {
  const std::string path = case_path + ".access";
  const FileHandle file(open(path.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600));
  if (file) share_like(case_path, file);
  if (!file || flock(file.get(), LOCK_EX) != 0) throw unwritten(path);
  const std::string text = text_of(line);
  const std::string whole = text + "\t" + seal(last_seal(file.get()), text) + "\n";
  const off_t before = lseek(file.get(), 0, SEEK_END);
  if (write(file.get(), whole.data(), whole.size()) != static_cast<ssize_t>(whole.size()) ||
      fsync(file.get()) != 0) {
    const Error fault = unwritten(path);
    if (ftruncate(file.get(), before) != 0) throw unwritten(path);
    throw fault;
  }
}

std::int64_t check_access_log(const std::string& case_path, std::vector<Trouble>& troubles) {
  std::ifstream in(case_path + ".access", std::ios::binary);
  std::string previous;
  std::int64_t lines = 0;
  for (std::string line; std::getline(in, line);) {
    ++lines;
    const std::size_t tab = line.rfind('\t');
    const std::string closing = tab == std::string::npos ? "" : line.substr(tab + 1);
    if (closing.empty() || seal(previous, line.substr(0, tab)) != closing)
      troubles.push_back({fmt::format("registro degli accessi, riga {}", lines),
                          "non è come povnet l'ha scritta", "confrontare con una copia del file .access"});
    previous = closing;
  }
  return lines;
}

}  // namespace povnet
