#include "input/csv_file.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "input/csv_dialect.h"

namespace povnet {
namespace {

constexpr std::size_t most_from_pipe = std::size_t{1} << 30;
constexpr std::size_t sample_size = std::size_t{1} << 16;

std::shared_ptr<const std::string> read_whole(ByteSource source, const std::string& shown_name) {
  std::string all;
  std::string chunk(std::size_t{1} << 18, '\0');
  while (const std::size_t count = source.read(chunk.data(), chunk.size())) {
    all.append(chunk, 0, count);
    if (all.size() > most_from_pipe)
      throw Error(Fault::input, shown_name + ": arrivano troppi dati senza un file",
                  "salvali prima in un file");
  }
  if (all.empty())
    throw Error(Fault::input, shown_name + ": il file è vuoto", "controlla il comando che lo produce");
  return std::make_shared<const std::string>(std::move(all));
}

std::string first_bytes(ByteSource source, std::size_t size) {
  std::string bytes(size, '\0');
  std::size_t held = 0;
  while (const std::size_t count = held < size ? source.read(bytes.data() + held, size - held) : 0)
    held += count;
  bytes.resize(held);
  return bytes;
}

/// A byte order mark is believed before anything else.
Decoder chosen(const FoundEncoding& found, const InputOptions& options) {
  return Decoder::named(found.certain || options.encoding.empty() ? found.name : options.encoding);
}

}  // namespace

CsvFile open_csv(const std::string& path, const std::string& shown_name, const InputOptions& options,
                 bool regular) {
  CsvFile csv;
  csv.path = path;
  csv.shown_name = shown_name;
  if (!regular) csv.memory = read_whole(ByteSource::file(path, shown_name), shown_name);
  const FoundEncoding found = find_encoding(csv.source());
  csv.decoder = chosen(found, options);
  csv.encoding = csv.decoder.name();
  csv.dialect.skip = found.mark;
  if (!csv.decoder.by_rows()) {
    csv.memory = std::make_shared<const std::string>(decode_whole(csv.source(), csv.encoding, shown_name));
    csv.decoder = Decoder::named("utf-8");
    csv.dialect.skip = csv.memory->starts_with("\xEF\xBB\xBF") ? 3 : 0;
  }
  const std::string sample = first_bytes(csv.source(), csv.dialect.skip + sample_size);
  const std::string_view text = std::string_view(sample).substr(std::min(csv.dialect.skip, sample.size()));
  const std::size_t separator = separator_line(text, csv.dialect.delimiter);
  csv.dialect.skip += separator;
  csv.dialect.first_line += separator > 0 ? 1 : 0;
  csv.dialect.quote = options.quote;
  if (options.delimiter != '\0')
    csv.dialect.delimiter = options.delimiter;
  else if (separator == 0)
    csv.dialect.delimiter = find_delimiter(text, options.quote, text.size() < sample_size);
  return csv;
}

}  // namespace povnet
