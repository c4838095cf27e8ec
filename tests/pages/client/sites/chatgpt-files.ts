/** How ChatGPT uploads: the name is announced, the bytes are put to another host with XMLHttpRequest, then claimed. */
import { post } from '../stream';

interface Announced {
  upload_url: string;
  file_id: string;
}

export async function attach(api: string, file: File): Promise<{ name: string; id: string }> {
  const { name, size, type } = file;
  const announced: Announced = await (
    await post(`${api}/files`, { file_name: name, file_size: size, use_case: 'my_files', mime_type: type })
  ).json();
  await put(announced.upload_url, file);
  await post(`${api}/files/${announced.file_id}/uploaded`, {});
  return { name, id: announced.file_id };
}

function put(url: string, file: File): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.setRequestHeader('x-ms-blob-type', 'BlockBlob');
    request.onload = () => (request.status < 300 ? resolve() : reject(new Error(`status ${request.status}`)));
    request.onerror = () => reject(new Error('upload failed'));
    request.send(file);
  });
}
