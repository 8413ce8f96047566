/// The generated part of the Python client: types, methods, errors.
enum PythonClient {
  static let folder = "Clients/Python/workbook_client/contract/"

  static func render(_ contract: Contract) -> [String: String] {
    var types = PythonTypes()
    for named in contract.schemas { types.declare(named) }
    let methods = contract.methods.map { method($0, &types) }
    let files = [
      "__init__.py": PythonText.head + "\"\"\"What the contract says, in Python.\"\"\"\n",
      "types.py": typesFile(types),
      "methods.py": methodsFile(methods),
      "errors.py": errorsFile(contract.errors),
    ]
    return Dictionary(uniqueKeysWithValues: files.map { (folder + $0.key, $0.value) })
  }

  private static func typesFile(_ types: PythonTypes) -> String {
    PythonText.head + """
      \"""The record types, as they travel.\"""

      from __future__ import annotations

      from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


      """ + "\n" + types.aliases.joined(separator: "\n") + "\n\n"
      + types.declarations.map { "\n" + $0 + "\n" }.joined(separator: "\n")
  }

  private static func methodsFile(_ methods: [String]) -> String {
    PythonText.head + """
      \"""Every method of the service.\"""

      from __future__ import annotations

      import uuid
      from abc import ABC, abstractmethod
      from typing import Any, Literal

      from . import types as t


      class Unset:
          \"""The type of UNSET: the parameter is not sent at all, which None would be, as null.\"""

          def __repr__(self) -> str:
              return "UNSET"


      UNSET = Unset()


      def _given(**params: Any) -> dict[str, Any]:
          return {name.rstrip("_"): value for name, value in params.items() if value is not UNSET}


      def _key(key: str | Unset) -> str:
          return str(uuid.uuid4()) if isinstance(key, Unset) else key


      class Methods(ABC):
          \"""One Python method for each of the service's.\"""

          @abstractmethod
          def call(self, method: str, params: dict[str, Any]) -> Any:
              \"""Call a method by its name and answer its result.\"""

      """ + methods.map { "\n" + $0 + "\n" }.joined()
  }

  private static func method(_ method: Method, _ types: inout PythonTypes) -> String {
    var parameters: [String] = []
    var sent: [String] = []
    for param in method.params {
      let type = qualified(param.schema, "\(method.typeName)_\(capitalised(param.name))", &types)
      let name = PythonNames.snake(param.name)
      let wire = PythonNames.isKeyword(param.name) ? param.name + "_" : param.name
      if param.name == "idempotencyKey" {
        parameters.append("\(name): str | Unset = UNSET")
        sent.append("\(wire)=_key(\(name))")
      } else {
        parameters.append("\(name): \(type)" + (param.required ? "" : " | Unset = UNSET"))
        sent.append("\(wire)=\(name)")
      }
    }
    let result = qualified(method.result, "\(method.typeName)Result", &types)
    var lines = ["    def \(PythonNames.snake(method.name))("]
    lines.append("        self,")
    if !parameters.isEmpty { lines.append("        *,") }
    lines += parameters.map { "        \($0)," }
    lines.append("    ) -> \(result):")
    lines += PythonText.docstring(
      [method.summary, method.description].filter { !$0.isEmpty }.joined(separator: " "),
      indent: 8)
    if sent.isEmpty {
      lines.append("        return self.call(\(pythonLiteral(method.name)), {})")
    } else {
      lines.append("        params = _given(")
      lines += sent.map { "            \($0)," }
      lines.append("        )")
      lines.append("        return self.call(\(pythonLiteral(method.name)), params)")
    }
    return lines.joined(separator: "\n")
  }

  /// The annotation with the declared names written as `t.Name`.
  private static func qualified(
    _ schema: Schema, _ name: String, _ types: inout PythonTypes
  ) -> String {
    let annotation = types.annotation(schema, named: name)
    return annotation.replacing(/[A-Za-z_"][A-Za-z0-9_"]*/) { match in
      types.names.contains(String(match.0)) ? "t.\(match.0)" : String(match.0)
    }
  }

  private static func errorsFile(_ entries: [ErrorEntry]) -> String {
    var lines = [
      PythonText.head + "\"\"\"The catalogue of errors.\"\"\"", "", "from enum import IntEnum", "",
      "", "class ErrorCode(IntEnum):",
      "    \"\"\"The number of each error, under the name that its data's type has.\"\"\"", "",
    ]
    lines += entries.map { "    \($0.name) = \($0.code)" }
    lines += ["", "", "RETRYABLE = frozenset({"]
    lines += entries.filter(\.retryable).map { "    ErrorCode.\($0.name)," }
    lines += ["})"]
    return lines.joined(separator: "\n") + "\n"
  }
}
