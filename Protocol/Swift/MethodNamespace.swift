/// The methods whose names begin alike, with what the contract says each of them is for.
public struct MethodNamespace: Sendable {
  /// The part of the work it belongs to, such as `Supervision`: the same for every storey of the house.
  public let room: String
  /// What its methods have to do with.
  public let summary: String
  public let methods: [(method: any WorkbookMethod.Type, summary: String)]
}
