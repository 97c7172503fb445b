#include "workbook/form_refusals.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

#include "base/error.h"
#include "package/xml_scan.h"

namespace povnet {
namespace {

struct Look {
  std::string_view begins;
  const char* is;
  const char* remedy;
};

constexpr std::size_t looked_at = std::size_t{1} << 12;
constexpr std::size_t largest_compound = std::size_t{64} << 20;  ///< its directory may be at its end
constexpr std::string_view zip_package = "PK";
constexpr std::string_view compound_file = "\xD0\xCF\x11\xE0";
constexpr const char* ask_for_xlsx = "chiedi all'ufficio il modulo come .xlsx: un'immagine non si compila";
constexpr const char* save_as_xlsx = "aprilo con Excel o LibreOffice, salvalo come .xlsx e riprova";

constexpr std::array<Look, 10> looks{{{"%PDF", "un PDF", ask_for_xlsx},
                                      {"\x89PNG", "un'immagine", ask_for_xlsx},
                                      {"\xFF\xD8\xFF", "un'immagine", ask_for_xlsx},
                                      {"II*", "una scansione", ask_for_xlsx},
                                      {"MM", "una scansione", ask_for_xlsx},
                                      {"GIF8", "un'immagine", ask_for_xlsx},
                                      {"RIFF", "un'immagine", ask_for_xlsx},
                                      {"BM", "un'immagine", ask_for_xlsx},
                                      {"<", "una pagina web o XML", save_as_xlsx},
                                      {"{\\rtf", "un documento di testo", save_as_xlsx}}};

std::string first_bytes(const std::string& path, const std::string& shown_name, std::size_t count) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw Error(Fault::input, shown_name + ": non si apre", "controlla il nome del modulo");
  std::string bytes;
  for (std::istreambuf_iterator<char> at(in), end; at != end && bytes.size() < count; ++at) bytes += *at;
  return bytes;
}

/// As the directory of a compound file has it.
std::string wide(std::string_view text) {
  std::string bytes;
  for (const char c : text) (bytes += c) += '\0';
  return bytes;
}

}  // namespace

void refuse_other_files(const std::string& path, const std::string& shown_name) {
  const std::string bytes = first_bytes(path, shown_name, looked_at);
  for (const Look& look : looks)
    if (bytes.starts_with(look.begins))
      throw Error(Fault::input, shown_name + ": è " + look.is + ", non una cartella .xlsx", look.remedy);
  if (bytes.starts_with(zip_package)) return;
  if (bytes.empty()) throw Error(Fault::input, shown_name + ": il file è vuoto", "fattelo mandare di nuovo");
  if (bytes.find('\0') == std::string::npos)
    throw Error(Fault::input, shown_name + ": è un file di testo, non una cartella .xlsx", save_as_xlsx);
  if (!bytes.starts_with(compound_file)) return;
  if (first_bytes(path, shown_name, largest_compound).find(wide("EncryptedPackage")) != std::string::npos)
    throw Error(Fault::input, shown_name + ": è protetto da password",
                "aprilo con la password, salvalo senza e riprova, oppure chiedine una copia senza");
  throw Error(Fault::input, shown_name + ": è una cartella del vecchio formato .xls", save_as_xlsx);
}

void refuse_other_packages(const Archive& archive) {
  const std::string& name = archive.shown_name();
  if (archive.has("mimetype") && archive.text("mimetype").find("opendocument") != std::string::npos)
    throw Error(Fault::input, name + ": è un foglio OpenDocument (.ods), non una cartella .xlsx",
                save_as_xlsx);
  const auto is_signature = [](const std::string& part) {
    return part.starts_with("_xmlsignatures/") || part.find("digital-signature/") != std::string::npos;
  };
  if (std::ranges::any_of(archive.parts(), is_signature))
    throw Error(Fault::input, name + ": è firmato, e compilarlo romperebbe la firma",
                "chiedi all'ufficio il modulo non firmato");
}

void refuse_locked_structure(const std::string& shown_name, std::string_view workbook) {
  XmlScan scan(workbook);
  for (XmlToken token; scan.next(token);) {
    if (token.name() != "workbookProtection") continue;
    const std::string_view locked = token.attribute("lockStructure").value_or("");
    if (locked == "1" || locked == "true")
      throw Error(
          Fault::input, shown_name + ": la struttura della cartella è bloccata",
          "togli la protezione (Revisione, Proteggi cartella di lavoro), o chiedi all'ufficio una copia "
          "senza");
  }
}

}  // namespace povnet
