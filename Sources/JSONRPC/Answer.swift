import JSONText

/// What comes of one call: the JSON text of its result, or a fault.
typealias Outcome = Result<[UInt8], Fault>

/// An answer, JSON-RPC 2.0 §5. The id stands last, as it came.
struct Answer {
  let outcome: Outcome
  let id: ArraySlice<UInt8>
  let requestID: String

  var text: [UInt8] {
    switch outcome {
    case .success(let result):
      var text: [UInt8] = []
      text.reserveCapacity(result.count + id.count + 40)
      text.append(contentsOf: #"{"jsonrpc":"2.0","result":"#.utf8)
      text.append(contentsOf: result)
      close(&text)
      return text
    case .failure(let fault): return text(of: fault)
    }
  }

  private func text(of fault: Fault) -> [UInt8] {
    var text = Array(#"{"jsonrpc":"2.0","error":{"code":\#(fault.code),"message":"#.utf8)
    text.appendJSON(fault.message)
    text.append(contentsOf: #","data":{"type":"#.utf8)
    text.appendJSON(fault.type)
    text.append(contentsOf: #","detail":"#.utf8)
    text.appendJSON(fault.detail)
    text.append(contentsOf: #","requestId":"#.utf8)
    text.appendJSON(requestID)
    text.append(contentsOf: #","retryable":\#(fault.retryable)"#.utf8)
    if let wait = fault.retryAfterMs { text.append(contentsOf: #","retryAfterMs":\#(wait)"#.utf8) }
    if !fault.errors.isEmpty { append(fault.errors, to: &text) }
    text.append(contentsOf: "}}".utf8)
    close(&text)
    return text
  }

  private func append(_ errors: [FieldFault], to text: inout [UInt8]) {
    text.append(contentsOf: #","errors":["#.utf8)
    for (position, error) in errors.enumerated() {
      if position > 0 { text.append(UInt8(ascii: ",")) }
      text.append(contentsOf: #"{"pointer":"#.utf8)
      text.appendJSON(error.pointer)
      text.append(contentsOf: #","code":"#.utf8)
      text.appendJSON(error.code)
      text.append(contentsOf: #","message":"#.utf8)
      text.appendJSON(error.message)
      text.append(UInt8(ascii: "}"))
    }
    text.append(UInt8(ascii: "]"))
  }

  private func close(_ text: inout [UInt8]) {
    text.append(contentsOf: #","id":"#.utf8)
    text.append(contentsOf: id)
    text.append(UInt8(ascii: "}"))
  }
}

extension Fault {
  /// The whole answer, with id null: for what is refused before any request has been read.
  package func answer(requestID: String) -> [UInt8] {
    Answer(outcome: .failure(self), id: Envelope.nullID, requestID: requestID).text
  }
}
