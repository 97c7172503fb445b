#include "sheet/writer.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <sstream>

#include "base/error.h"
#include "sheet/atomic_file.h"
#include "sheet/formats.h"
#include "sheet/ics.h"

namespace povnet {
namespace {

constexpr std::array<std::string_view, 9> names{"table", "csv",  "tsv",  "json", "jsonl",
                                                "md",    "html", "xlsx", "ics"};

void require(bool written) {
  if (written) return;
  throw Error(Fault::output, "il risultato non si è potuto scrivere",
              "controlla lo spazio sul disco, o scrivi altrove");
}

/// A workbook cannot be written from its start to its end: it is made in a file, then copied.
void copy_workbook(Document& document, const WriteOptions& options, std::ostream& out) {
  const std::string folder = options.tmpdir.empty() ? "." : options.tmpdir;
  const AtomicFile made((std::filesystem::path(folder) / "povnet.xlsx").string());
  write_xlsx(document, folder, made.temporary());
  std::ifstream in(made.temporary(), std::ios::binary);
  out << in.rdbuf();
}

void fill_file(Document& document, Format format, const WriteOptions& options, const std::string& path) {
  if (format == Format::xlsx) {
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return write_xlsx(document, options.tmpdir.empty() ? folder : options.tmpdir, path);
  }
  std::ofstream out(path, std::ios::binary);
  WriteOptions plain = options;
  plain.color = false;
  write_text(document, format, plain, out);
  out.close();
  require(!out.fail());
}

}  // namespace

std::optional<Format> format_named(std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return static_cast<Format>(i);
  return std::nullopt;
}

namespace {

void print(Document& document, Format format, const WriteOptions& options, std::ostream& out) {
  switch (format) {
    case Format::table:
      write_table(document, options.color, out);
      break;
    case Format::csv:
      write_csv(document, options.excel_csv, out);
      break;
    case Format::tsv:
      write_tsv(document, out);
      break;
    case Format::json:
      write_json(document, out);
      break;
    case Format::jsonl:
      write_jsonl(document, out);
      break;
    case Format::md:
      write_markdown(document, out);
      break;
    case Format::html:
      write_html(document, out);
      break;
    case Format::xlsx:
      copy_workbook(document, options, out);
      break;
    case Format::ics:
      write_ics(document, out);
      break;
  }
}

}  // namespace

void write_text(Document& document, Format format, const WriteOptions& options, std::ostream& out,
                const std::function<void()>& before_shown) {
  if (before_shown) {
    std::ostringstream whole;
    print(document, format, options, whole);
    before_shown();
    out << whole.view();
  } else {
    print(document, format, options, out);
  }
  require(static_cast<bool>(out.flush()));
}

void write_file(Document& document, Format format, const WriteOptions& options, const std::string& path,
                const std::function<void(const std::string&)>& complete) {
  AtomicFile file(path);
  try {
    fill_file(document, format, options, file.temporary());
  } catch (const Error& fault) {
    throw Error(fault.fault(), "\"" + path + "\": " + fault.what(), fault.hint());
  }
  if (complete) complete(file.temporary());
  file.commit();
}

}  // namespace povnet
