import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func disclosurePolicy(
    _: PolicyDisclosure.Params, _ call: Call<Visit>
  ) async throws -> PolicyDisclosure.Result {
    try await read(PolicyDisclosure.self, call) { reading in
      let (smallest, since) = try reading.snapshot.smallestGroup()
      return .init(
        smallestGroup: smallest.people, lowest: SmallestGroup.lowest, since: since?.description)
    }
  }

  func setDisclosurePolicy(
    _ params: PolicySetDisclosure.Params, _ call: Call<Visit>
  ) async throws -> PolicySetDisclosure.Result {
    guard let smallest = SmallestGroup(params.smallestGroup) else {
      throw Fault.invalidParam(
        "/smallestGroup",
        "A figure rests on \(SmallestGroup.lowest) people at the very least.")
    }
    _ = try Words(required: params.reason, at: "/reason")
    let written = try await write(
      PolicySetDisclosure.self, call,
      .init(
        params.idempotencyKey, dryRun: params.dryRun, reason: params.reason,
        sealing: [.organisation])
    ) { writing in
      _ = try writing.require([.authority], "policy")
      try writing.transaction.setSmallestGroup(smallest)
      return (makeID(writing.now), 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}
