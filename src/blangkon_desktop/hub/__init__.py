"""The kabupaten's server: accepts batches, keeps entries, signs receipts."""
