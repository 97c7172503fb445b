#include "package/package_copy.h"

#include <zip.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <fstream>
#include <memory>
#include <vector>

#include "base/error.h"

namespace povnet {
namespace {

constexpr zip_uint32_t usual_level = 0;
constexpr std::uint64_t until_known = 1;  ///< the size of a part is known when it is over

Error not_written(const std::string& why) {
  return {Fault::output, "la cartella di lavoro non si è potuta scrivere: " + why,
          "controlla lo spazio sul disco, o scrivi altrove con -o"};
}

void copy_bytes(const std::string& from, const std::string& to) {
  std::ifstream in(from, std::ios::binary);
  std::ofstream out(to, std::ios::binary | std::ios::trunc);
  out << in.rdbuf();
  out.close();
  if (!in || !out) throw not_written("la copia non riesce");
}

/// What libzip reads a new part from. Nothing may unwind through libzip, which is C.
struct Source {
  PartPieces pieces;
  std::string piece = {};
  std::size_t taken = 0;
  std::uint64_t total = 0;
  bool over = false;
  std::exception_ptr thrown = {};

  bool refill() {
    while (!over && taken == piece.size()) {
      piece.clear();
      taken = 0;
      over = !pieces(piece);
    }
    return taken < piece.size();
  }

  zip_int64_t read(char* into, std::size_t size) {
    std::size_t given = 0;
    while (given < size && refill()) {
      const std::size_t count = std::min(size - given, piece.size() - taken);
      std::memcpy(into + given, piece.data() + taken, count);
      given += count;
      taken += count;
    }
    total += given;
    return static_cast<zip_int64_t>(given);
  }

  zip_int64_t read_guarded(char* into, std::size_t size) {
    try {
      return read(into, size);
    } catch (const std::exception&) {
      thrown = std::current_exception();
      return -1;
    }
  }
};

zip_int64_t serve(void* state, void* into, zip_uint64_t size, zip_source_cmd_t command) {
  Source& source = *static_cast<Source*>(state);
  switch (command) {
    case ZIP_SOURCE_SUPPORTS:
      return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                            ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
    case ZIP_SOURCE_READ:
      return source.read_guarded(static_cast<char*>(into), static_cast<std::size_t>(size));
    case ZIP_SOURCE_STAT: {
      auto& about = *static_cast<zip_stat_t*>(into);
      zip_stat_init(&about);
      about.valid = ZIP_STAT_SIZE;
      about.size = source.over ? source.total : until_known;
      return sizeof about;
    }
    case ZIP_SOURCE_ERROR: {
      const int codes[2] = {ZIP_ER_READ, 0};
      std::memcpy(into, codes, sizeof codes);
      return sizeof codes;
    }
    default:
      return 0;
  }
}

class Copy {
 public:
  explicit Copy(const std::string& path) {
    int code = 0;
    zip_.reset(zip_open(path.c_str(), 0, &code));
    if (!zip_) throw not_written("la copia non si apre");
  }

  void replace(const std::string& part, PartPieces pieces) {
    const zip_uint64_t index = place_of(part);
    zip_stat_t about{};
    zip_stat_index(zip_.get(), index, 0, &about);
    sources_.push_back(std::make_unique<Source>(Source{.pieces = std::move(pieces)}));
    zip_source_t* source = zip_source_function(zip_.get(), serve, sources_.back().get());
    if (!source || zip_file_replace(zip_.get(), index, source, 0) != 0) {
      zip_source_free(source);
      throw failure();
    }
    zip_set_file_compression(zip_.get(), index, ZIP_CM_DEFLATE, usual_level);
    zip_file_set_mtime(zip_.get(), index, about.mtime, 0);
  }

  void remove(const std::string& part) { zip_delete(zip_.get(), place_of(part)); }

  void close() {
    if (zip_close(zip_.get()) != 0) {
      for (const auto& source : sources_)
        if (source->thrown) std::rethrow_exception(source->thrown);
      throw failure();
    }
    static_cast<void>(zip_.release());
  }

 private:
  struct Discard {
    void operator()(zip_t* zip) const { zip_discard(zip); }
  };

  Error failure() const { return not_written(zip_error_strerror(zip_get_error(zip_.get()))); }

  zip_uint64_t place_of(const std::string& part) const {
    const zip_int64_t index = zip_name_locate(zip_.get(), part.c_str(), ZIP_FL_NOCASE);
    if (index < 0) throw not_written("manca la parte \"" + part + "\"");
    return static_cast<zip_uint64_t>(index);
  }

  std::vector<std::unique_ptr<Source>> sources_;  ///< outlive the archive
  std::unique_ptr<zip_t, Discard> zip_;
};

}  // namespace

PartPieces in_one_piece(std::string content) {
  return [content = std::move(content), given = false](std::string& piece) mutable {
    if (given) return false;
    given = true;
    piece = std::move(content);
    return true;
  };
}

void copy_package(const std::string& from, const std::string& to, PackageChanges changes) {
  copy_bytes(from, to);
  if (changes.parts.empty() && changes.removed.empty()) return;
  Copy copy(to);
  for (auto& [part, pieces] : changes.parts) copy.replace(part, std::move(pieces));
  for (const std::string& part : changes.removed) copy.remove(part);
  copy.close();
}

}  // namespace povnet
