/** How ChatGPT uploads: the name is announced, the bytes are put to another host with XMLHttpRequest, then claimed. */
import { post } from '../stream';

interface Announced {
  upload_url: string;
  file_id: string;
}

export async function attach(api: string, text: string): Promise<{ name: string; id: string }> {
  const bytes = new TextEncoder().encode(text);
  const name = 'Pasted text.txt';
  const announced: Announced = await (
    await post(`${api}/files`, { file_name: name, file_size: bytes.length, use_case: 'my_files', mime_type: 'text/plain' })
  ).json();
  await put(announced.upload_url, bytes);
  await post(`${api}/files/${announced.file_id}/uploaded`, {});
  return { name, id: announced.file_id };
}

function put(url: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.setRequestHeader('x-ms-blob-type', 'BlockBlob');
    request.onload = () => (request.status < 300 ? resolve() : reject(new Error(`status ${request.status}`)));
    request.onerror = () => reject(new Error('upload failed'));
    request.send(bytes);
  });
}
