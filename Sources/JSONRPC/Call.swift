/// One call of one method, as its handler sees it beside the parameters.
package struct Call<Context: Sendable>: Sendable {
  package let method: Method
  /// Ours, made for this call; it stands in every error and log line.
  package let requestID: String
  /// What the transport knows of the caller, after authentication.
  package let context: Context
  package let isInBatch: Bool
  /// Nobody will see the answer.
  package let isNotification: Bool
  let params: Params

  /// The parameters in one spelling, by name and sorted: equal for equal parameters however they
  /// were written. For comparing a repeated call with the first.
  package var canonicalParams: [UInt8] { params.canonical }
}
