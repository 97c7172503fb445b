#include "package/archive.h"

#include <zip.h>

#include <cstring>

#include "base/error.h"

namespace povnet {
namespace {

constexpr std::int64_t most_parts = 20000;
constexpr const char* remedy = "riaprilo con LibreOffice o Excel, salvalo di nuovo e riprova";

Error damaged(const std::string& place, const std::string& why) {
  return {Fault::input, place + ": il file è danneggiato o incompleto: " + why,
          "fattelo mandare di nuovo, oppure " + std::string(remedy)};
}

std::string why_not_opened(int code) {
  if (code == ZIP_ER_NOZIP) return "manca la fine del pacchetto zip";
  if (code == ZIP_ER_INCONS) return "l'indice del pacchetto zip non torna";
  return "il pacchetto zip non si apre";
}

std::string why_not_read(int code) {
  if (code == ZIP_ER_CRC) return "la somma di controllo (CRC) non torna";
  if (code == ZIP_ER_EOF || code == ZIP_ER_READ || code == ZIP_ER_SEEK)
    return "i dati finiscono prima del dovuto";
  return "i dati compressi non si leggono";
}

bool unknown_method(int code) { return code == ZIP_ER_COMPNOTSUPP || code == ZIP_ER_ENCRNOTSUPP; }

}  // namespace

Archive Archive::open(const std::string& path, const std::string& shown_name, const UnpackLimits& limits) {
  int code = 0;
  zip_t* handle = zip_open(path.c_str(), ZIP_RDONLY, &code);
  if (!handle) throw damaged(shown_name, why_not_opened(code));
  Archive archive;
  archive.archive_ = std::shared_ptr<zip>(handle, zip_discard);
  archive.shown_name_ = shown_name;
  archive.limits_ = limits;
  if (zip_get_num_entries(handle, 0) > most_parts)
    throw Error(Fault::input, shown_name + ": il pacchetto ha troppe parti per essere un foglio di calcolo",
                remedy);
  return archive;
}

std::int64_t Archive::index_of(const std::string& part) const {
  const std::int64_t exact = zip_name_locate(archive_.get(), part.c_str(), ZIP_FL_ENC_GUESS);
  return exact >= 0 ? exact : zip_name_locate(archive_.get(), part.c_str(), ZIP_FL_ENC_GUESS | ZIP_FL_NOCASE);
}

bool Archive::has(const std::string& part) const { return index_of(part) >= 0; }

std::vector<std::string> Archive::parts() const {
  std::vector<std::string> names;
  const std::int64_t count = zip_get_num_entries(archive_.get(), 0);
  for (std::int64_t i = 0; i < count; ++i)
    if (const char* name = zip_get_name(archive_.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS))
      names.emplace_back(name);
  return names;
}

PartStream Archive::stream(const std::string& part) const {
  PartStream opened;
  opened.place_ = shown_name_ + " (" + part + ")";
  const std::int64_t index = index_of(part);
  if (index < 0) throw damaged(shown_name_, "manca la parte \"" + part + "\"");
  zip_stat_t about{};
  if (zip_stat_index(archive_.get(), static_cast<zip_uint64_t>(index), 0, &about) != 0)
    throw damaged(opened.place_, why_not_read(ZIP_ER_READ));
  if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
    throw Error(Fault::input, shown_name_ + ": il file è protetto da password",
                "aprilo con la password, salvalo senza protezione e riprova");
  zip_file_t* file = zip_fopen_index(archive_.get(), static_cast<zip_uint64_t>(index), 0);
  if (!file) {
    const int code = zip_error_code_zip(zip_get_error(archive_.get()));
    throw damaged(opened.place_, unknown_method(code) ? "compressione sconosciuta" : why_not_read(code));
  }
  opened.archive_ = archive_;
  opened.file_ = std::shared_ptr<zip_file>(file, zip_fclose);
  opened.limits_ = limits_;
  opened.packed_ = about.comp_size;
  return opened;
}

std::size_t PartStream::read(char* into, std::size_t size) {
  const zip_int64_t count = zip_fread(file_.get(), into, size);
  if (count < 0) throw damaged(place_, why_not_read(zip_error_code_zip(zip_file_get_error(file_.get()))));
  unpacked_ += static_cast<std::uint64_t>(count);
  const bool swollen = unpacked_ > limits_.free && unpacked_ / limits_.ratio > packed_;
  if (swollen || unpacked_ > limits_.most)
    throw Error(Fault::input, place_ + ": si gonfia oltre ogni misura aprendosi (bomba zip)",
                "non aprirlo: chiedi a chi lo ha mandato che cosa contiene");
  return static_cast<std::size_t>(count);
}

std::string Archive::text(const std::string& part, std::size_t most) const {
  PartStream in = stream(part);
  std::string all;
  std::string chunk(std::size_t{1} << 16, '\0');
  while (const std::size_t count = in.read(chunk.data(), chunk.size())) {
    if (all.size() + count > most)
      throw Error(Fault::input, in.place() + ": è troppo grande per essere vera", remedy);
    all.append(chunk, 0, count);
  }
  return all;
}

}  // namespace povnet
