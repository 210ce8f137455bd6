"""A settled book as a Word document.

`write` is the one door. The body is text put together by small functions, one module for each kind of block; the
package, the theme part and the latent styles come from python-docx.
"""

from compiler.word.document import Printed, printed, write

__all__ = ["Printed", "printed", "write"]
