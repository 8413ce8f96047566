/// CMS in base64, all of the same words.
enum SealedParts {
  static let words = "Mina asked for her brother.\r\nTwice.\n"

  /// As ``RecoveryCertificate/encrypt(_:)`` wrote it for `rsa2048` on the day the form was fixed. Never made again: what is
  /// among people's backups is not either.
  static let ofRSA =
    "MIICIQYLKoZIhvcNAQkQARegggIQMIICDAIBADGCAaAwggGcAgEAMFkwQTEjMCEGA1UEAwwaV29ya2Jv"
    + "b2sgcmVjb3ZlcnkgUlNBIDIwNDgxGjAYBgNVBAoMEVNlZGdlbWVyZSBDb3VuY2lsAhQTu3T+cDNXbq6Y"
    + "Ld932XGw9KuG9TA4BgkqhkiG9w0BAQcwK6ANMAsGCWCGSAFlAwQCAaEaMBgGCSqGSIb3DQEBCDALBglg"
    + "hkgBZQMEAgEEggEAciG1Gpr8Sg7FHvL2fMv6Cwrmds1sXescawOLlUuihyGZnzt1hHNhSxbVNxu6fc5/"
    + "vtUf2TxH6HJyeY7QpBjNiQt0tnwv8EwI1z+71iTKPEzo/w9h/QQR9zRmYs8N8i+7b1ectm8vPaxLlqbV"
    + "nv38ZIpziQdMP4eMiUQY9rWLuhecNqxzv4iLp6AglljxYCoucnihMTw6jloyR0WmxJXGSZKMh3bVQPfe"
    + "8voZWx9sWffTPyUXyCb7HLOkT/OXUOuk+utSdwPBSKB3JAr+mHxo2avv5sGfp2QcmcR76jEvb2eoSk+i"
    + "WuOIyEefFEqrOyhH6Ydequ39aIhcHOU6HvSA8TBRBgkqhkiG9w0BBwEwHgYJYIZIAWUDBAEuMBEEDMk+"
    + "GxGTYmV0DSrPEwIBEIAkMygozsV/1eNGxPrcIcxFwT5xCAlY5Qj3hUfmIcM3hoeUlwO6BBDMkwHA5VvJ"
    + "BRTY1e+iPqk5"

  /// Likewise for `p256`.
  static let ofEC =
    "MIIBeAYLKoZIhvcNAQkQARegggFnMIIBYwIBADGB+KGB9QIBA6BRoU8wCQYHKoZIzj0CAQNCAASeb8jd"
    + "j7Xxhvtb7PvHBBAQgdzH/k3KJihb4jTDWWY57YCfg5DX9uIhtQnwQZvpDDauUYymqjZDNNL2BUhJ4glm"
    + "MBUGBiuBBAELATALBglghkgBZQMEAS0wgYUwgYIwVjA+MSAwHgYDVQQDDBdXb3JrYm9vayByZWNvdmVy"
    + "eSBQLTI1NjEaMBgGA1UECgwRU2VkZ2VtZXJlIENvdW5jaWwCFEeeQx8bDHXOWSLVydjxK1E++P8yBCge"
    + "yz3Q5w2p5TMdDI6HIjBx15Z5vUxqfnfuC9zXc0FOXQT6fknW3KNdMFEGCSqGSIb3DQEHATAeBglghkgB"
    + "ZQMEAS4wEQQM8pe5X9m7R4sFANzpAgEQgCTyfTNYfFazV3gUicwBsxLcZDPUIoVDDbVjdIE/Y2xmiQgz"
    + "1bAEELFCHnEhWvtuluclPy1LKn4="

  /// `openssl cms -encrypt -aes-256-gcm -keyopt ecdh_kdf_md:sha256` for `p256`.
  static let byOpenSSL =
    "MIIBeAYLKoZIhvcNAQkQARegggFnMIIBYwIBADGB+KGB9QIBA6BRoU8wCQYHKoZIzj0CAQNCAAR/EzBC"
    + "xMRJMFGD/MoC0sywnhHSFyvagvKVNA+Fhe9g6b66tbOR4+YwIQJgBpcUASIQ3V1pREFyMSlw6sCZ3zG5"
    + "MBUGBiuBBAELATALBglghkgBZQMEAS0wgYUwgYIwVjA+MSAwHgYDVQQDDBdXb3JrYm9vayByZWNvdmVy"
    + "eSBQLTI1NjEaMBgGA1UECgwRU2VkZ2VtZXJlIENvdW5jaWwCFEeeQx8bDHXOWSLVydjxK1E++P8yBCh9"
    + "bNEKBoVAVt55uXz1aOwqkVWq2jZIpvVjXXaHRm9OTE5zqYbqu6n9MFEGCSqGSIb3DQEHATAeBglghkgB"
    + "ZQMEAS4wEQQMjef4RfV9/GDuXTwiAgEQgCR3eKo1LCxE1DkCR0F0MByqXvaGpPET5DKlQ/DmdTMRowcV"
    + "gx8EECKBcY+VrBM18sK63rpc2lo="

  /// EnvelopedData: `openssl cms -encrypt -aes-256-cbc` for `p256`.
  static let withoutAuthentication =
    "MIIBcgYJKoZIhvcNAQcDoIIBYzCCAV8CAQIxgfuhgfgCAQOgUaFPMAkGByqGSM49AgEDQgAEOr7L9as7"
    + "5AuDdBF5+HbaT7Xb1cZJtgvRQwbwwNnwzWhucSE3NXhtU5z23I8bSWlzlk1LOBM1bhpZabcPspb+JDAY"
    + "BgkrgQUQhkg/AAIwCwYJYIZIAWUDBAEtMIGFMIGCMFYwPjEgMB4GA1UEAwwXV29ya2Jvb2sgcmVjb3Zl"
    + "cnkgUC0yNTYxGjAYBgNVBAoMEVNlZGdlbWVyZSBDb3VuY2lsAhRHnkMfGwx1zlki1cnY8StRPvj/MgQo"
    + "O5cFplT6tbh7dZw+A5PMEtuYjcEqFY49mVcvrbaEVdHiQlFaFd08+zBcBgkqhkiG9w0BBwEwHQYJYIZI"
    + "AWUDBAEqBBAc4BB0HsU9eOCpQ+G67HBRgDBF4aM75M7ruGJu/GPL/6YBMxXZ8bw8BxaCfayzy11qIzau"
    + "SMSqo4eteeGs097PVIw="

  /// `openssl cms -encrypt -aes-128-gcm` for `p256`.
  static let withAnotherCipher =
    "MIIBaQYLKoZIhvcNAQkQARegggFYMIIBVAIBADGB6aGB5gIBA6BRoU8wCQYHKoZIzj0CAQNCAAQ97/v0"
    + "cd94IEu0CVnTgVrRTMAnNhw6mbZxU/Qhz3nEGjkpFqn9eWIze3PqXspfU1SRJiDGP3O0A2wQyiVu9T9y"
    + "MBgGCSuBBRCGSD8AAjALBglghkgBZQMEAQUwdDByMFYwPjEgMB4GA1UEAwwXV29ya2Jvb2sgcmVjb3Zl"
    + "cnkgUC0yNTYxGjAYBgNVBAoMEVNlZGdlbWVyZSBDb3VuY2lsAhRHnkMfGwx1zlki1cnY8StRPvj/MgQY"
    + "4PQ0mrlMOlcNO7kFp/2WUr8MnjYopb/rMFEGCSqGSIb3DQEHATAeBglghkgBZQMEAQYwEQQMEwGiwEYQ"
    + "NCu79a5IAgEQgCSYBjkRYdDXI402ECJ8JycwnctJNHupADfXVnjpmOtBDehauocEECZoF68LpxFOcutF"
    + "8Ar4Az4="
}
