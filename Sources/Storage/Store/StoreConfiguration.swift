extension Store {
  /// Where the files are and how much the store may take on.
  package struct Configuration: Sendable {
    /// Holds the database and, beside it, the keystore. Made if it is missing.
    package var dataFolder: String
    /// Holds the master key.
    package var keysFolder: String
    /// Snapshots that may be read at the same time.
    package var readers = 5
    /// Writes that may wait; one more is refused as busy.
    package var longestQueue = 2048
    /// Writes that are committed together.
    package var largestGroup = 256
    /// Sees every statement as SQLite runs it, without its values. For tests of query plans.
    var trace: (@Sendable (String) -> Void)?

    /// The file of signed checkpoints of the access log; outside the data folder.
    package var checkpointPath: String
    /// The one copy of the keystore, on another disk; `nil` for none.
    package var keystoreCopyPath: String?

    /// Until the newest row of the access log is signed.
    var secondsBetweenSignatures = 60

    package init(dataFolder: String, keysFolder: String) {
      self.dataFolder = dataFolder
      self.keysFolder = keysFolder
      checkpointPath = keysFolder + "/checkpoints"
    }

    package var databasePath: String { dataFolder + "/workbook.sqlite" }
    package var keystorePath: String { dataFolder + "/workbook.keys" }
    package var masterKeyPath: String { keysFolder + "/master.key" }
    package var signingKeyPath: String { keysFolder + "/signing.key" }
  }
}
