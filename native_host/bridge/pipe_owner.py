"""Whether a pipe was made by this user: its owner is ours, and no sandboxed program made it (T-22, Windows).

What Windows says of an object is read as text (SDDL), so that the judgement can be tested anywhere. The calls behind it
are documented ones; no Windows machine has run them.
"""

from __future__ import annotations

import re
import sys

_OWNER = re.compile(r"O:(S-1-[0-9-]+|[A-Z]{2})(?=G:|D:|S:|$)")
_LABEL = re.compile(r"\(ML;[^;]*;[^;]*;[^;]*;[^;]*;([A-Za-z0-9-]+)\)")
# At least medium, which is also what an object without a label has: MS-DTYP, section 2.4.2.4, and SDDL's aliases.
_TRUSTED_LABELS = {"ME", "MP", "HI", "SI"}


def is_made_by_us(pipe: str, own: str) -> bool:
    """`own` describes this very process. What cannot be read is not ours."""
    owner, our_owner = _OWNER.match(pipe), _OWNER.match(own)
    if owner is None or our_owner is None or owner[1] != our_owner[1]:
        return False
    return all(label in _TRUSTED_LABELS for label in _LABEL.findall(pipe)) and pipe.count("(ML") == len(_LABEL.findall(pipe))


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _KERNEL_OBJECT = 6  # SE_KERNEL_OBJECT
    _OWNER_AND_LABEL = 0x01 | 0x10  # OWNER_SECURITY_INFORMATION | LABEL_SECURITY_INFORMATION
    _REVISION = 1  # SDDL_REVISION_1

    def describe(handle: int) -> str:
        """Owner and integrity label of a kernel object, in SDDL. The handle needs READ_CONTROL. Raises OSError."""
        advapi, kernel = ctypes.WinDLL("advapi32", use_last_error=True), ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.LocalFree.argtypes = [ctypes.c_void_p]
        descriptor, text = ctypes.c_void_p(), ctypes.c_void_p()
        advapi.GetSecurityInfo.argtypes = [wintypes.HANDLE, ctypes.c_int, wintypes.DWORD, *[ctypes.c_void_p] * 5]
        advapi.GetSecurityInfo.restype = wintypes.DWORD
        error = advapi.GetSecurityInfo(
            handle, _KERNEL_OBJECT, _OWNER_AND_LABEL, None, None, None, None, ctypes.byref(descriptor)
        )
        if error:
            raise ctypes.WinError(error)
        try:
            to_text = advapi.ConvertSecurityDescriptorToStringSecurityDescriptorW
            to_text.argtypes = [ctypes.c_void_p, wintypes.DWORD, wintypes.DWORD, ctypes.c_void_p, ctypes.c_void_p]
            if not to_text(descriptor, _REVISION, _OWNER_AND_LABEL, ctypes.byref(text), None):
                raise ctypes.WinError(ctypes.get_last_error())
            return ctypes.wstring_at(text.value or 0)
        finally:
            kernel.LocalFree(text)
            kernel.LocalFree(descriptor)

    def describe_this_process() -> str:
        """Raises OSError."""
        import _winapi

        return describe(_winapi.GetCurrentProcess())
