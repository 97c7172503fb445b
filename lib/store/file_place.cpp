#include "store/file_place.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <grp.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "base/error.h"
#include "store/file_handle.h"

namespace povnet {
namespace {

namespace fs = std::filesystem;

std::string folder_of(const std::string& path) {
  const fs::path parent = fs::path(path).parent_path();
  return parent.empty() ? "." : parent.string();
}

std::string reason() { return std::strerror(errno); }

/// Bytes 18 and 19 of the header are 2 in a file of WAL mode.
bool is_wal(const FileHandle& file) {
  std::array<char, 20> header{};
  return pread(file.get(), header.data(), header.size(), 0) == 20 && header[18] == 2;
}

void refuse_network(const std::string& path) {
  struct statfs where {};
  if (statfs(path.c_str(), &where) == 0 && is_network_file_system(static_cast<unsigned long>(where.f_type)))
    throw Error(Fault::store,
                fmt::format("\"{}\" è su un disco di rete, dove il file dei casi si può rompere", path),
                "tenerlo su un disco del computer che lo usa e fare lì le copie");
}

gid_t group_id(const std::string& group) {
  const struct group* found = getgrnam(group.c_str());
  if (found == nullptr)
    throw Error(Fault::usage, fmt::format("il gruppo \"{}\" non esiste su questo computer", group),
                "scegliere un gruppo del sistema, o crearlo prima");
  return found->gr_gid;
}

void give_to_group(const FileHandle& file, const std::string& path, const std::string& group) {
  const gid_t id = group_id(group);
  if (fchown(file.get(), static_cast<uid_t>(-1), id) != 0 || fchmod(file.get(), 0660) != 0)
    throw Error(Fault::store,
                fmt::format("\"{}\" non si può dare al gruppo \"{}\" ({})", path, group, reason()),
                "chi esegue il comando deve appartenere al gruppo");
}

bool is_empty_file(const std::string& path) {
  struct stat found {};
  return lstat(path.c_str(), &found) == 0 && S_ISREG(found.st_mode) && found.st_size == 0;
}

}  // namespace

bool is_network_file_system(unsigned long magic) {
  // nfs, smb, cifs, smb2, afs, coda, ncp, 9p, ceph, lustre, gpfs, ocfs2, gfs2
  constexpr std::array<unsigned long, 13> network = {
      0x6969,     0x517B,     0xFF534D42, 0xFE534D42, 0x5346414F, 0x73757245, 0x564C,
      0x01021997, 0x00C36400, 0x0BD00BD0, 0x47504653, 0x7461636F, 0x01161970};
  return std::ranges::find(network, magic & 0xFFFFFFFFUL) != network.end();
}

void check_place(const std::string& path, bool to_write) {
  struct stat found {};
  if (stat(path.c_str(), &found) != 0) {
    if (errno == ENOENT)
      throw Error(Fault::store, fmt::format("\"{}\": il file dei casi non c'è", path),
                  "indicarlo con --db, o crearlo con povnet db init");
    throw Error(Fault::store, fmt::format("\"{}\" non si può raggiungere ({})", path, reason()),
                "controllare i permessi delle cartelle");
  }
  if (S_ISDIR(found.st_mode))
    throw Error(Fault::store, fmt::format("\"{}\" è una cartella, non un file dei casi", path),
                "indicare il file con --db");
  if (!S_ISREG(found.st_mode))
    throw Error(Fault::store, fmt::format("\"{}\" non è un file", path),
                "indicare il file dei casi con --db");
  refuse_network(path);
  const FileHandle file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file)
    throw Error(Fault::store, fmt::format("\"{}\" non si può leggere ({})", path, reason()),
                "chiedere il permesso a chi tiene il file dei casi");
  const bool writable = access(path.c_str(), W_OK) == 0 && access(folder_of(path).c_str(), W_OK) == 0;
  if (to_write && !writable)
    throw Error(Fault::store, fmt::format("\"{}\" o la sua cartella non si possono scrivere", path),
                "chiedere il permesso di scrittura a chi tiene il file dei casi");
  if (!to_write && !writable && is_wal(file))
    throw Error(
        Fault::store,
        fmt::format("\"{}\": per leggere il file dei casi serve anche il permesso di scriverlo", path),
        "chiedere una copia fatta con povnet db backup, che basta poter leggere");
}

Provisional::~Provisional() {
  if (kept_) return;
  for (const char* part : {"", "-wal", "-shm", "-journal"}) unlink((path_ + part).c_str());
}

NewFile::NewFile(const std::string& path, const std::string& group) {
  const std::string folder = folder_of(path);
  if (!fs::is_directory(folder))
    throw Error(Fault::store, fmt::format("\"{}\": la cartella non c'è", folder), "crearla prima");
  refuse_network(folder);
  if (is_empty_file(path)) unlink(path.c_str());
  const FileHandle file(open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
  if (!file) {
    if (errno == EEXIST)
      throw Error(Fault::store, fmt::format("\"{}\" esiste già", path), "scegliere un altro nome con --db");
    throw Error(Fault::store, fmt::format("\"{}\" non si può creare ({})", path, reason()),
                "controllare i permessi della cartella e lo spazio libero");
  }
  made_.emplace(path);
  if (!group.empty()) give_to_group(file, path, group);
}

void make_private_file(const std::string& path, const std::string& shown) {
  const FileHandle file(open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
  if (!file)
    throw Error(Fault::output, fmt::format("\"{}\" non si può creare ({})", shown, reason()),
                "controllare i permessi della cartella e lo spazio libero");
}

void share_with_group(const std::string& path) {
  struct stat main {};
  if (stat(path.c_str(), &main) != 0 || (main.st_mode & S_IWGRP) == 0) return;
  for (const char* part : {"-wal", "-shm"}) {
    const std::string name = path + part;
    struct stat found {};
    if (stat(name.c_str(), &found) == 0 && found.st_uid == geteuid() && found.st_gid != main.st_gid)
      // Not fatal: the group's next writer is told by SQLite.
      if (chown(name.c_str(), static_cast<uid_t>(-1), main.st_gid) != 0) return;
  }
}

void sync_to_disk(const std::string& path) {
  for (const std::string& name : {path, folder_of(path)}) {
    const FileHandle file(open(name.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file || fsync(file.get()) != 0)
      throw Error(Fault::output, fmt::format("\"{}\" non è arrivato al disco ({})", path, reason()),
                  "controllare il disco e lo spazio libero");
  }
}

}  // namespace povnet
