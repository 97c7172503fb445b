#include "workbook/lint_outside.h"

#include <map>

#include "package/relations.h"

namespace povnet {
namespace {

const std::map<std::string, const char*, std::less<>> drawn = {{"drawing", "in una forma disegnata"},
                                                               {"chart", "in un grafico"},
                                                               {"comments", "in un commento"},
                                                               {"threadedComment", "in un commento"},
                                                               {"vmlDrawing", "in un controllo"}};

/// All the text of a piece of XML: a mark may lie across fonts.
bool has_marks(std::string_view xml) {
  std::string text;
  XmlScan scan(xml);
  for (XmlToken token; scan.next(token);)
    if (token.kind == XmlToken::Kind::text) text += unescape_xml(token.raw);
  return !marked_pieces(text).empty();
}

class OutsideLint {
 public:
  OutsideLint(const Form& form, std::vector<LintFinding>& findings) : form_(form), findings_(findings) {}

  void look(const FormSheet& sheet) {
    if (!marked_pieces(sheet.name).empty()) found(sheet, "nel nome del foglio");
    if (has_marks(std::string_view(sheet.content).substr(sheet.rows_to)))
      found(sheet, "nell'intestazione o nel piè di pagina");
    parts(sheet, sheet.part);
  }

 private:
  void found(const FormSheet& sheet, const std::string& where) {
    findings_.push_back({"segno", sheet.name, "", "un segno " + where + " resta com'è: si compilano le celle",
                         "metti il segno in una cella, e qui togli le {{ }}"});
  }

  /// The drawing of a sheet, and the charts of a drawing.
  void parts(const FormSheet& sheet, const std::string& part) {
    for (const Relation& relation : relations_of(form_.archive, part)) {
      const auto known = drawn.find(relation.type);
      if (relation.external || known == drawn.end() || !form_.archive.has(relation.target)) continue;
      if (has_marks(form_.archive.text(relation.target))) found(sheet, known->second);
      if (relation.type == "drawing") parts(sheet, relation.target);
    }
  }

  const Form& form_;
  std::vector<LintFinding>& findings_;
};

}  // namespace

void lint_outside(const Form& form, std::vector<LintFinding>& findings) {
  OutsideLint lint(form, findings);
  for (const auto& sheet : form.sheets) lint.look(*sheet);
}

}  // namespace povnet
