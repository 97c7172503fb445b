#include "input/input_file.h"

#include <utility>
#include <variant>

#include "base/error.h"
#include "base/text.h"
#include "input/byte_source.h"
#include "input/csv_file.h"
#include "input/input_rows.h"
#include "input/ods.h"
#include "input/xlsx.h"

namespace povnet {

struct OpenInput {
  std::variant<CsvFile, XlsxFile, OdsFile> file;
  std::vector<InputSheet> sheets;
};

namespace {

constexpr const char* ods_type = "application/vnd.oasis.opendocument.spreadsheet";

/// Decided by what the package holds.
bool is_ods(const Archive& archive) {
  if (!archive.has("mimetype")) return archive.has("content.xml") && !archive.has("[Content_Types].xml");
  const std::string type(trim(archive.text("mimetype", 1024)));
  if (type == ods_type || type == std::string(ods_type) + "-template") return true;
  throw Error(Fault::input,
              archive.shown_name() + ": è un documento OpenDocument ma non un foglio di calcolo",
              "salva la tabella come .ods, .xlsx o CSV");
}

OpenInput open_package(const std::string& path, const std::string& shown_name) {
  Archive archive = Archive::open(path, shown_name);
  if (archive.has("[Content_Types].xml")) {
    XlsxFile xlsx = open_xlsx(std::move(archive));
    std::vector<InputSheet> sheets;
    for (const SheetPart& sheet : xlsx.index.sheets) sheets.push_back({sheet.name, sheet.hidden});
    return {std::move(xlsx), std::move(sheets)};
  }
  if (!is_ods(archive))
    throw Error(Fault::input, shown_name + ": è un archivio zip, non un foglio di calcolo",
                "estrai i file che contiene e indica quello da leggere");
  OdsFile ods = open_ods(std::move(archive));
  std::vector<InputSheet> sheets = ods.sheets;
  return {std::move(ods), std::move(sheets)};
}

OpenInput open_input(const std::string& path, const std::string& shown_name, const InputOptions& options) {
  const FirstLook look = first_look(path, shown_name);
  if (look.content == FileContent::zip) return open_package(path, shown_name);
  if (look.content == FileContent::compound) refuse_compound(path, shown_name);
  if (look.content == FileContent::other)
    throw Error(Fault::input, shown_name + ": è " + look.other + ", non una tabella",
                "apri i dati con LibreOffice o Excel e salvali come .xlsx, .ods o CSV");
  return {open_csv(path, shown_name, options, look.regular), {InputSheet{}}};
}

}  // namespace

RowReader::RowReader(std::unique_ptr<InputRows> rows) : rows_(std::move(rows)) {}
RowReader::RowReader(RowReader&&) noexcept = default;
RowReader& RowReader::operator=(RowReader&&) noexcept = default;
RowReader::~RowReader() = default;

bool RowReader::next(InputRow& row) { return rows_->next(row); }

InputFile::InputFile(std::shared_ptr<const OpenInput> open) : open_(std::move(open)) {}
InputFile::InputFile(InputFile&&) noexcept = default;
InputFile& InputFile::operator=(InputFile&&) noexcept = default;
InputFile::~InputFile() = default;

InputFile InputFile::open(const std::string& path, const InputOptions& options) {
  const std::string shown_name = options.shown_name.empty() ? path : options.shown_name;
  return InputFile(std::make_shared<const OpenInput>(open_input(path, shown_name, options)));
}

InputFormat InputFile::format() const {
  if (std::holds_alternative<CsvFile>(open_->file)) return InputFormat::csv;
  return std::holds_alternative<XlsxFile>(open_->file) ? InputFormat::xlsx : InputFormat::ods;
}

const std::vector<InputSheet>& InputFile::sheets() const { return open_->sheets; }

RowReader InputFile::rows(std::size_t sheet) const {
  if (const auto* csv = std::get_if<CsvFile>(&open_->file))
    return RowReader(std::make_unique<InputRows>(csv->rows()));
  if (const auto* xlsx = std::get_if<XlsxFile>(&open_->file))
    return RowReader(std::make_unique<InputRows>(xlsx->rows(sheet)));
  return RowReader(std::make_unique<InputRows>(std::get<OdsFile>(open_->file).rows(sheet)));
}

std::string InputFile::encoding() const {
  const auto* csv = std::get_if<CsvFile>(&open_->file);
  return csv ? csv->encoding : "";
}

char InputFile::delimiter() const {
  const auto* csv = std::get_if<CsvFile>(&open_->file);
  return csv ? csv->dialect.delimiter : '\0';
}

}  // namespace povnet
