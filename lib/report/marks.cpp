#include "report/marks.h"

#include "base/error.h"
#include "base/number.h"
#include "base/text.h"

namespace povnet {
namespace {

constexpr int cents_digits = 2;

}  // namespace

std::string words_of_cell(const Cell& cell) {
  if (cell.empty) return "";
  switch (cell.kind) {
    case Kind::text:
      return cell.text;
    case Kind::day:
      return italian(cell.day());
    case Kind::integer:
      return std::to_string(cell.number);
    case Kind::money:
    case Kind::decimal:
    case Kind::share:
      return italian_decimal(cell.number, cents_digits);
    case Kind::minutes:
      return clock(cell.number);
  }
  return "";
}

Marks::Marks(const LayoutRequest& request) {
  meanings_["as_of"] = italian(request.as_of);
  meanings_["period"] = label(request.period);
  if (request.annuality) meanings_["annuality"] = std::to_string(*request.annuality);
  if (request.record) meanings_["record"] = request.record->code;
}

void Marks::add_head(Reader& reader, const Layout& layout, const Scope& scope) {
  if (layout.head.empty()) return;
  const Dataset dataset = dataset_named(reader.data(), layout.head);
  const std::vector<Values> rows = reader.all(dataset, scope, dataset.order);
  if (rows.empty() && !layout.no_head.empty())
    throw Error(Fault::input, fill(layout.no_head.front()), fill(layout.no_head.back()));
  for (std::size_t i = 0; i < dataset.columns.size(); ++i)
    meanings_[dataset.columns[i].key] =
        rows.empty() ? "" : words_of_cell(cell_of(reader, dataset.columns[i], rows.front()[i]));
}

const std::string& Marks::meaning(const std::string& mark, const std::string& place) const {
  if (const auto at = meanings_.find(mark); at != meanings_.end()) return at->second;
  std::vector<std::string> known;
  for (const auto& [name, words] : meanings_) known.push_back(name);
  const auto near = nearest(mark, known);
  throw Error(Fault::input, place + "qui non c'è niente che si chiami {" + mark + "}",
              near ? "forse {" + *near + "}" : "i segni sono: " + join(known, ", "));
}

std::string Marks::fill(const Marked& text) const {
  std::string filled;
  std::size_t from = 0;
  for (std::size_t open; (open = text.text.find('{', from)) != std::string::npos;) {
    const std::size_t close = text.text.find('}', open);
    if (close == std::string::npos)
      throw Error(Fault::input, text.place + "una { resta aperta", "un segno si scrive {as_of}");
    filled += text.text.substr(from, open - from);
    filled += meaning(text.text.substr(open + 1, close - open - 1), text.place);
    from = close + 1;
  }
  return filled + text.text.substr(from);
}

bool Marks::allow(const Marked& only_if) const {
  return only_if.empty() || !meaning(only_if.text, only_if.place).empty();
}

}  // namespace povnet
