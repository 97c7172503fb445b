#include "package/packed.h"

#include <zip.h>

#include <memory>

#include "base/error.h"

namespace povnet {
namespace {

constexpr const char* only_part = "content";
/// Zip knows no day before; any fixed one would do.
constexpr zip_uint16_t first_dos_day = (1 << 5) | 1;

struct SourceRelease {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct DiscardZip {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using ZipSource = std::unique_ptr<zip_source_t, SourceRelease>;
using ZipInMemory = std::unique_ptr<zip_t, DiscardZip>;

Error not_packed() { return {Fault::store, "il contenuto da conservare non si comprime"}; }
Error not_unpacked() {
  return {Fault::store, "il contenuto conservato è danneggiato", "confrontare con l'ultima copia buona"};
}

ZipSource source_over(std::string_view bytes) {
  zip_error_t fault;
  zip_error_init(&fault);
  ZipSource source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &fault));
  zip_error_fini(&fault);
  return source;
}

/// The archive owns its source; who reads the bytes afterwards holds it, too.
ZipInMemory opened(const ZipSource& source, int flags) {
  if (!source) return nullptr;
  zip_error_t fault;
  zip_error_init(&fault);
  zip_source_keep(source.get());
  ZipInMemory archive(zip_open_from_source(source.get(), flags, &fault));
  if (!archive) zip_source_free(source.get());
  zip_error_fini(&fault);
  return archive;
}

std::string read_whole(zip_source_t* source) {
  zip_stat_t about;
  if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0) throw not_packed();
  std::string bytes(about.size, '\0');
  const zip_int64_t count = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (count < 0 || static_cast<std::size_t>(count) != bytes.size()) throw not_packed();
  return bytes;
}

void add_only_part(zip_t* archive, std::string_view bytes) {
  zip_source_t* content = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
  if (!content) throw not_packed();
  const zip_int64_t index = zip_file_add(archive, only_part, content, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(content);
    throw not_packed();
  }
  zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, first_dos_day, 0);
}

}  // namespace

std::string packed(std::string_view bytes) {
  const ZipSource source = source_over({});
  ZipInMemory archive = opened(source, ZIP_TRUNCATE);
  if (!archive) throw not_packed();
  add_only_part(archive.get(), bytes);
  if (zip_close(archive.get()) != 0) throw not_packed();
  archive.release();
  return read_whole(source.get());
}

std::string unpacked(std::string_view bytes) {
  const ZipSource source = source_over(bytes);
  const ZipInMemory archive = opened(source, ZIP_RDONLY);
  zip_stat_t about;
  if (!archive || zip_stat_index(archive.get(), 0, 0, &about) != 0) throw not_unpacked();
  const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> part(zip_fopen_index(archive.get(), 0, 0),
                                                               zip_fclose);
  std::string content(about.size, '\0');
  if (!part ||
      zip_fread(part.get(), content.data(), content.size()) != static_cast<zip_int64_t>(content.size()))
    throw not_unpacked();
  return content;
}

}  // namespace povnet
