#include "schema/dimension.h"

#include "schema/catalogue.h"
#include "schema/node.h"

namespace povnet {
namespace {

Dimension::Register read_members(const Node& node) {
  Dimension::Register members{.dataset = node.text("dataset"),
                              .value = node.text("value"),
                              .member = node.text("member"),
                              .label = node.text("label"),
                              .from = node.text_or("from", ""),
                              .to = node.text_or("to", "")};
  node.done();
  return members;
}

std::vector<Dimension::Band> read_bands(const Node& node) {
  std::vector<Dimension::Band> bands;
  for (const Node& entry : node.tables("band")) {
    bands.push_back({.key = entry.text("key"),
                     .label = entry.text("label"),
                     .from = entry.maybe_integer("from"),
                     .to = entry.maybe_integer("to")});
    entry.done();
  }
  return bands;
}

}  // namespace

Dimension read_dimension(const DataFile& file) {
  const Node node = Node::parse(file);
  Dimension dimension{.key = stem_of(file),
                      .path = file.path,
                      .replaced = file.replaced,
                      .label = node.text("label"),
                      .column = node.text("column"),
                      .unknown = node.text_or("unknown", "non indicato"),
                      .other = node.text_or("other", "altro"),
                      .subtotal = node.text_or("subtotal", ""),
                      .rolls_up = node.text_or("rolls_up", "")};
  if (const auto members = node.maybe_table("members")) dimension.members = read_members(*members);
  dimension.codes = node.text_or("codes", "");
  dimension.bands = read_bands(node);
  node.done();
  const int kinds =
      (dimension.members ? 1 : 0) + (dimension.codes.empty() ? 0 : 1) + (dimension.bands.empty() ? 0 : 1);
  if (kinds != 1)
    throw node.fault("i membri vengono da un solo posto",
                     "scrivi [members], oppure \"codes\", oppure [[band]]");
  return dimension;
}

Dimension dimension_named(const DataFiles& data, std::string_view name) {
  return read_dimension(required_file(data, "schemas/dimensions", name, "una dimensione"));
}

}  // namespace povnet
