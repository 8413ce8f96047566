/// How the contract's names become Python's.
enum PythonNames {
  private static let keywords: Set<String> = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class",
    "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if",
    "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "self",
    "try", "while", "with", "yield",
  ]

  static func isKeyword(_ name: String) -> Bool { keywords.contains(name) }

  /// `supervision.caseFileBlock` is `supervision_case_file_block`; a keyword gets an underscore.
  static func snake(_ name: String) -> String {
    var out = ""
    for character in name {
      if character == "." {
        out += "_"
      } else if character.isUppercase {
        out += "_" + character.lowercased()
      } else {
        out.append(character)
      }
    }
    return keywords.contains(out) ? out + "_" : out
  }
}

/// A Python string literal, in double quotes.
func pythonLiteral(_ text: String) -> String { oneLine(Tree(text)) }
