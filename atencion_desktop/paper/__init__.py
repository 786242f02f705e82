"""Every paper of the shop as PDF: typography, forms, receipts, signatures, seal and its check."""
